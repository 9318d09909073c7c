// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { render } from '@testing-library/react'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import { useOnce } from './useKept.ts'

function renderOnce() {
  const run = vi.fn<() => void>()
  function Sender({ occasion }: { occasion: unknown }) {
    useOnce(occasion, run)
    return null
  }
  const { rerender } = render(null, { wrapper: createMfaWorld({ strict: true }).wrapper })
  return { run, show: (occasion: unknown, key = 'first') => rerender(<Sender key={key} occasion={occasion} />) }
}

it('runs once for one press, however often React mounts it', () => {
  const { run, show } = renderOnce()
  const press = {}

  show(press)
  show(press)
  show(press, 'mounted anew')

  expect(run).toHaveBeenCalledOnce()
})

it('runs again for another press', () => {
  const { run, show } = renderOnce()

  show({})
  show({})

  expect(run).toHaveBeenCalledTimes(2)
})

it('runs never where nobody pressed anything', () => {
  const { run, show } = renderOnce()

  show(undefined)

  expect(run).not.toHaveBeenCalled()
})
