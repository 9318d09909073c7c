// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { MfaCatalogue } from './MfaCatalogue.ts'
import { useLanguage, useWords, WordsProvider, type WordsProviderProps } from './WordsContext.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const de: MfaCatalogue = { locale: 'de', words: { confirm: 'Bestätigen' } }
const english = { text: 'Confirm', lang: 'en' }
const german = { text: 'Bestätigen', lang: 'de' }

/** A language that is not to be had, until it is. */
function createLanguage(failures: number, fail: () => Promise<MfaCatalogue> = () => Promise.reject(new Error('404'))) {
  let left = failures
  return vi.fn<() => Promise<MfaCatalogue>>(() => {
    left -= 1
    return left >= 0 ? fail() : Promise.resolve(de)
  })
}

function Reader() {
  const words = useWords()
  return <p lang={useLanguage().locale}>{words.confirm}</p>
}

const page = (props: Partial<WordsProviderProps> & Pick<WordsProviderProps, 'locales'>) => (
  <StrictMode>
    <WordsProvider locale="de" fallback={<i>…</i>} {...props}>
      <Reader />
      <input aria-label="Code" />
    </WordsProvider>
  </StrictMode>
)

const shown = () =>
  screen.getAllByText(/^(?:Confirm|Bestätigen)$/).map(({ textContent, lang }) => ({ text: textContent, lang }))
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('asks again by itself, and keeps English and what was typed until the language is there', async () => {
  const load = createLanguage(2)
  render(page({ locales: { de: load } }))
  expect(screen.getByText('…')).toBeDefined()
  await pass(0)
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.value = '123'
  expect(shown()).toEqual([english])

  await pass(1_999)
  expect(load).toHaveBeenCalledTimes(1)
  await pass(1)
  expect(load).toHaveBeenCalledTimes(2)
  expect(shown()).toEqual([english])
  await pass(10_000)

  expect(load).toHaveBeenCalledTimes(3)
  expect(shown()).toEqual([german])
  expect(screen.getByRole('textbox')).toBe(field)
  expect(field.value).toBe('123')
  await pass(3_600_000)
  expect(load).toHaveBeenCalledTimes(3)
})

it('asks less and less often, and at last no more', async () => {
  const load = createLanguage(Number.POSITIVE_INFINITY)
  render(page({ locales: { de: load } }))
  const counts: number[] = []
  for (const seconds of [0, 2, 10, 60, 300, 24 * 3_600]) {
    await pass(seconds * 1_000)
    counts.push(load.mock.calls.length)
  }

  expect(counts).toEqual([1, 2, 3, 4, 5, 5])
  expect(shown()).toEqual([english])
})

it('asks again at once when the browser comes online', async () => {
  const load = createLanguage(1)
  render(page({ locales: { de: load } }))
  await pass(0)
  expect(load).toHaveBeenCalledTimes(1)

  await act(async () => window.dispatchEvent(new Event('online')))
  await pass(0)

  expect(load).toHaveBeenCalledTimes(2)
  expect(shown()).toEqual([german])
})

it('asks again when a challenge appears, in English from the first, and mends those that are there', async () => {
  const load = createLanguage(1)
  render(page({ locales: { de: load } }))
  await pass(0)

  render(page({ locales: { de: load } }))
  expect(shown()).toEqual([english, english])
  await pass(0)

  expect(load).toHaveBeenCalledTimes(2)
  expect(shown()).toEqual([german, german])
})

it('asks again when the language is asked for again', async () => {
  const load = createLanguage(1)
  const { rerender } = render(page({ locales: { de: load } }))
  await pass(0)
  rerender(page({ locale: 'en', locales: { de: load } }))
  await pass(0)
  expect(load).toHaveBeenCalledTimes(1)

  rerender(page({ locales: { de: load } }))
  await pass(0)

  expect(load).toHaveBeenCalledTimes(2)
  expect(shown()).toEqual([german])
})

it('asks once for two challenges, at each of its tries', async () => {
  const load = createLanguage(2)
  const both = (
    <>
      {page({ locales: { de: load } })}
      {page({ locales: { de: load } })}
    </>
  )
  render(both)
  await pass(0)
  expect(load).toHaveBeenCalledTimes(1)
  await pass(2_000)
  expect(load).toHaveBeenCalledTimes(2)
  await pass(10_000)
  expect(load).toHaveBeenCalledTimes(3)
  expect(shown()).toEqual([german, german])
})

it('asks no more often where the host makes its loader anew at each render', async () => {
  const load = createLanguage(Number.POSITIVE_INFINITY)
  const { rerender } = render(page({ locales: { de: () => load() } }))
  for (let second = 0; second < 600; second += 1) {
    rerender(page({ locales: { de: () => load() } }))
    await pass(1_000)
  }
  expect(load.mock.calls.length).toBeGreaterThan(3)
  expect(load.mock.calls.length).toBeLessThan(8)
  expect(shown()).toEqual([english])
})

it('shows English in place of a language that does not come for long, and the language when it does', async () => {
  let arrive: (catalogue: MfaCatalogue) => void = () => undefined
  const load = vi.fn(() => new Promise<MfaCatalogue>((resolve) => (arrive = resolve)))
  render(page({ locales: { de: load } }))
  await pass(9_999)
  expect(screen.getByText('…')).toBeDefined()
  await pass(1)
  expect(shown()).toEqual([english])

  await act(async () => arrive(de))
  expect(shown()).toEqual([german])
})

it.each([undefined, null, 'de', {}, { locale: 'de' }, { locale: 'de', words: null }])(
  'takes what is no catalogue for none: %j',
  async (given) => {
    const load = createLanguage(1, async () => JSON.parse(JSON.stringify(given ?? null)))
    render(page({ locales: { de: load } }))
    await pass(0)
    expect(shown()).toEqual([english])
    await pass(2_000)
    expect(shown()).toEqual([german])
  },
)

it('takes a loader that throws at once for one that fails', async () => {
  const load = createLanguage(1, () => {
    throw new Error('no such language')
  })
  render(page({ locales: { de: load } }))
  await pass(0)
  expect(shown()).toEqual([english])
  await pass(2_000)
  expect(shown()).toEqual([german])
})

it('leaves nothing behind when it is taken away', async () => {
  const listen = vi.spyOn(window, 'addEventListener')
  const unlisten = vi.spyOn(window, 'removeEventListener')
  const load = createLanguage(Number.POSITIVE_INFINITY)
  const { unmount } = render(page({ locales: { de: load } }))
  await pass(0)

  unmount()
  const online = (calls: readonly (readonly unknown[])[]) => calls.filter(([type]) => type === 'online').length
  expect(online(unlisten.mock.calls)).toBe(online(listen.mock.calls))
  expect(vi.getTimerCount()).toBe(0)
  await pass(3_600_000)
  expect(load).toHaveBeenCalledTimes(1)
})
