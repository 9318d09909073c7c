// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { documentVisibility } from './Visibility.ts'

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => {
  vi.restoreAllMocks()
})

it('follows the document until nobody listens', () => {
  const seen: boolean[] = []
  const unsubscribe = documentVisibility.subscribe(() => seen.push(documentVisibility.isHidden()))
  expect(documentVisibility.isHidden()).toBe(false)

  setVisibility('hidden')
  setVisibility('visible')
  unsubscribe()
  setVisibility('hidden')

  expect(seen).toEqual([true, false])
})
