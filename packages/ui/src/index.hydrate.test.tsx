// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { type ComponentType, StrictMode } from 'react'
import { hydrateRoot, type HydrationOptions } from 'react-dom/client'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { allStories, type FoundStory } from './test-support/allStories.ts'
import { renderOnServer } from './test-support/renderOnServer.ts'

let stories: readonly FoundStory[] = []

beforeAll(async () => {
  // As Testing Library does around its own renders.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // Many differ only in what is done to them later.
  stories = [...new Map((await allStories()).map((story) => [renderOnServer(<story.Story />), story])).values()]
}, 60_000)

afterEach(() => {
  vi.restoreAllMocks()
})

/** Puts what a server rendered into the page twice, as two roots of one portal, and has both come to life. */
async function hydrateTwice(Story: ComponentType, onRecoverableError: HydrationOptions['onRecoverableError']) {
  const roots = ['first-', 'second-'].map((identifierPrefix) => {
    const page = (
      <StrictMode>
        <Story />
      </StrictMode>
    )
    const container = document.createElement('div')
    container.innerHTML = renderOnServer(page, { identifierPrefix })
    document.body.append(container)
    return { container, page, options: { identifierPrefix, ...(onRecoverableError && { onRecoverableError }) } }
  })
  const hydrated = await act(async () =>
    roots.map(({ container, page, options }) => hydrateRoot(container, page, options)),
  )
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  await act(async () => {
    for (const root of hydrated) root.unmount()
  })
  for (const { container } of roots) container.remove()
  return { ids }
}

it('comes to life from what a server rendered, in each state and twice on a page, without a word', async () => {
  const complain = vi.spyOn(console, 'error')
  const wrong: string[] = []
  for (const { name, Story } of stories) {
    const { ids } = await hydrateTwice(Story, (error) => wrong.push(`${name}: ${String(error)}`))
    for (const [first] of complain.mock.calls) wrong.push(`${name}: ${String(first)}`)
    complain.mockClear()
    if (new Set(ids).size < ids.length) wrong.push(`${name}: an id occurs twice`)
  }

  expect(wrong).toEqual([])
}, 60_000)
