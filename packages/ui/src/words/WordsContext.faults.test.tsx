// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isOnPreact } from '../../../hooks/src/test-support/isOnPreact.ts'
import { hearUncaught } from '../test-support/hearUncaught.ts'
import { renderOnServer } from '../test-support/renderOnServer.ts'
import { type LanguageProps, useWords, WordsProvider } from './WordsContext.tsx'

const mistake = new Error('a mistake of the host’s')
const fail = (): never => {
  throw mistake
}

let monitoring: ReturnType<typeof hearUncaught>
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  monitoring = hearUncaught()
})
afterEach(() => {
  monitoring.stop()
  vi.restoreAllMocks()
})

function Reader({ seconds }: { seconds: number }) {
  const words = useWords()
  return <p>{`${words.confirm} ${words.reference({ trackingId: String(seconds) })} ${words.cancel}`}</p>
}

// As hosts write it: each render makes new functions.
const faults: [what: string, make: () => LanguageProps, shown: (seconds: number) => string][] = [
  ['translate', () => ({ translate: () => fail() }), (seconds) => `Confirm Reference ${seconds} Cancel`],
  [
    'translate for single words',
    () => ({ translate: (key) => (key === 'reference' ? fail() : `[${key}]`) }),
    (seconds) => `[confirm] Reference ${seconds} [cancel]`,
  ],
  [
    'a word of the host’s that takes something',
    () => ({ words: { reference: () => fail(), cancel: 'Back' } }),
    (seconds) => `Confirm Reference ${seconds} Back`,
  ],
  [
    'a language of the host’s',
    () => ({
      locale: 'de',
      locales: { de: { locale: 'de', words: { confirm: 'Bestätigen', reference: () => fail() } } },
    }),
    (seconds) => `Bestätigen Reference ${seconds} Cancel`,
  ],
]

describe.each(faults)('a mistake in %s', (_what, make, shown) => {
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

  it.skipIf(isOnPreact)('is no mistake of a server’s', () => {
    expect(renderOnServer(page(1))).toContain(shown(1))
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
