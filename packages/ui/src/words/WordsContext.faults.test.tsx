// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { fail, mistake, Reader, wordFaults } from '../test-support/wordFaults.tsx'
import { type LanguageProps, WordsProvider } from './WordsContext.tsx'

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  monitoring = hearUncaught()
})
afterEach(() => {
  monitoring.stop()
  vi.restoreAllMocks()
})

describe.each(wordFaults)('a mistake in %s', (_what, make, shown) => {
  const page = (seconds: number) => (
    <StrictMode>
      <WordsProvider {...make()}>
        <Reader seconds={seconds} />
      </WordsProvider>
    </StrictMode>
  )

  it('leaves that word to us, and is told the host once, however often it is shown', async () => {
    const { rerender } = render(page(1))
    for (const seconds of [2, 3, 4]) {
      expect(screen.getByText(shown(seconds - 1))).toBeDefined()
      rerender(page(seconds))
      await act(async () => undefined)
    }

    expect(monitoring.uncaught).toEqual([mistake])
  })
})

it('is told once where it comes from around', async () => {
  render(
    <WordsProvider translate={fail}>
      <WordsProvider words={{ cancel: 'Back' }}>
        <Reader seconds={1} />
      </WordsProvider>
    </WordsProvider>,
  )
  expect(screen.getByText('Confirm Reference 1 Back')).toBeDefined()
  await act(async () => undefined)
  expect(monitoring.uncaught).toEqual([mistake])
})

it('is told each mistake of several', () => {
  const other = new Error('another')
  const reference = () => {
    throw other
  }
  render(
    <WordsProvider translate={fail} words={{ reference }}>
      <Reader seconds={1} />
    </WordsProvider>,
  )
  expect(monitoring.uncaught).toEqual([mistake, other])
})

it.each([undefined, null, {}, [], Promise.resolve('Bestätigen'), Symbol('x')])(
  'leaves a word to us for which %s comes',
  (given) => {
    // What a host without types may give.
    const untyped: LanguageProps = Object.fromEntries([['translate', () => given]])
    render(
      <WordsProvider {...untyped} words={{ cancel: 'Back' }}>
        <Reader seconds={1} />
      </WordsProvider>,
    )
    expect(screen.getByText('Confirm Reference 1 Back')).toBeDefined()
  },
)
