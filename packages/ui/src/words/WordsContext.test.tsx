// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { MfaProvider } from '@mfa-challenge/hooks'
import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { MfaCatalogue } from './MfaCatalogue.ts'
import { useLanguage, useWords, WordsProvider, type WordsProviderProps } from './WordsContext.tsx'

const de: MfaCatalogue = { locale: 'de', words: { confirm: 'Bestätigen' } }

afterEach(() => document.documentElement.removeAttribute('lang'))

function Reader() {
  const words = useWords()
  const { locale, direction } = useLanguage()
  return <p lang={locale} dir={direction}>{`${words.confirm} ${words.cancel}`}</p>
}

function renderWords(props: Omit<WordsProviderProps, 'children'>) {
  // What a developer is told goes to the console; here it is read from there.
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const view = render(
    <WordsProvider {...props}>
      <Reader />
    </WordsProvider>,
  )
  const warnings = () => warned.mock.calls.map(([said]) => String(said))
  return { ...view, warnings }
}

const shown = () => {
  const text = screen.getByText(/\w/)
  return { text: text.textContent, lang: text.lang, dir: text.dir }
}

it('is English where nothing else is asked for', () => {
  renderWords({})
  expect(shown()).toEqual({ text: 'Confirm Cancel', lang: 'en', dir: 'ltr' })
})

it('shows the language asked for, and English where it lacks a word, and says which', () => {
  const { warnings } = renderWords({ locale: 'de-AT', locales: { de } })

  expect(shown()).toEqual({ text: 'Bestätigen Cancel', lang: 'de-AT', dir: 'ltr' })
  expect(warnings()).toHaveLength(1)
  expect(warnings()[0]).toMatch(/the locale "de" lacks \d+ of \d+ words, which stay English: tryAnotherWay, cancel,/)
})

it('shows English for a language that is not there, and says what there is', () => {
  const { warnings } = renderWords({ locale: 'tr-TR', locales: { de } })

  expect(shown()).toEqual({ text: 'Confirm Cancel', lang: 'en', dir: 'ltr' })
  expect(warnings()).toEqual([
    expect.stringContaining('no words for the locale "tr-TR", so English is shown. There are: en, de.'),
  ])
})

it('shows English for what is no language tag, and says so', () => {
  const { warnings } = renderWords({ locale: 'deutsch bitte', locales: { de } })

  expect(shown().lang).toBe('en')
  expect(warnings()).toEqual([expect.stringContaining('"deutsch bitte"')])
})

it.each([
  ['de_AT', 'de-AT', 'Bestätigen Cancel'],
  ['de_DE.UTF-8', 'de-DE', 'Bestätigen Cancel'],
  [' de ', 'de', 'Bestätigen Cancel'],
  ['en_US', 'en-US', 'Confirm Cancel'],
])('reads %j as %s', (locale, lang, text) => {
  renderWords({ locale, locales: { de } })
  expect(shown()).toEqual({ text, lang, dir: 'ltr' })
})

it.each(['C', 'POSIX', '%%', 'x-klingon'])('takes %j for no language: that of the page is shown', (locale) => {
  document.documentElement.lang = 'de_CH'
  renderWords({ locale, locales: { de } })
  expect(shown()).toMatchObject({ text: 'Bestätigen Cancel', lang: 'de-CH' })
})

it('speaks the language that its own translator is asked for, as a tag', () => {
  renderWords({ locale: 'ar_EG', translate: () => 'yes' })
  expect(shown()).toMatchObject({ lang: 'ar-EG', dir: 'rtl' })
})

it.each([
  ['pt_BR', 'pt-BR'],
  ['C', 'en'],
])('shows words whose own tag is %j as %s', (tag, lang) => {
  renderWords({ locale: 'pt', locales: { pt: { locale: tag, words: { confirm: 'Confirmar' } } } })
  expect(shown().text).toBe('Confirmar Cancel')
  expect(['pt', lang]).toContain(shown().lang)
})

it('refuses a language that was made for other words, and says so', () => {
  const old: MfaCatalogue = { locale: 'fr', edition: 'other', words: ['Confirmer'] }
  const { warnings } = renderWords({ locale: 'fr', locales: { fr: old } })

  expect(shown()).toEqual({ text: 'Confirm Cancel', lang: 'en', dir: 'ltr' })
  expect(warnings()).toEqual([expect.stringContaining('the locale "fr" were made for another version')])
})

it('fetches a language once, shows nothing meanwhile, and has it at hand the next time', async () => {
  let arrive: (catalogue: MfaCatalogue) => void = () => undefined
  const load = vi.fn(() => new Promise<MfaCatalogue>((resolve) => (arrive = resolve)))
  const { unmount } = renderWords({ locale: 'de', locales: { de: load }, fallback: <i>…</i> })
  expect(screen.queryByText(/Confirm/)).toBeNull()
  expect(screen.getByText('…')).toBeDefined()

  await act(async () => arrive(de))
  expect(shown().text).toBe('Bestätigen Cancel')

  unmount()
  renderWords({ locale: 'de', locales: { de: load } })
  expect(shown().text).toBe('Bestätigen Cancel')
  expect(load).toHaveBeenCalledTimes(1)
})

it('keeps the words before until those of another language are there, and what was typed', async () => {
  let arrive: (catalogue: MfaCatalogue) => void = () => undefined
  const locales = { de: () => new Promise<MfaCatalogue>((resolve) => (arrive = resolve)) }
  const page = (locale: string) => (
    <WordsProvider locale={locale} locales={locales}>
      <Reader />
      <input aria-label="Code" />
    </WordsProvider>
  )
  const { rerender } = render(page('en'))
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.value = '123'

  rerender(page('de'))
  expect(shown()).toEqual({ text: 'Confirm Cancel', lang: 'en', dir: 'ltr' })

  await act(async () => arrive(de))
  expect(shown()).toEqual({ text: 'Bestätigen Cancel', lang: 'de', dir: 'ltr' })
  expect(screen.getByRole<HTMLInputElement>('textbox')).toBe(field)
  expect(field.value).toBe('123')
})

it('goes on in English when a language can’t be fetched, and says so', async () => {
  const { warnings } = renderWords({ locale: 'it', locales: { it: () => Promise.reject(new Error('404')) } })
  await act(async () => undefined)

  expect(shown()).toEqual({ text: 'Confirm Cancel', lang: 'en', dir: 'ltr' })
  expect(warnings()).toEqual([expect.stringContaining('could not be fetched, so English is shown: Error: 404')])
})

it('is in the language of the page, and goes with it', async () => {
  document.documentElement.lang = 'de-CH'
  renderWords({ locales: { de } })
  expect(shown()).toMatchObject({ text: 'Bestätigen Cancel', lang: 'de-CH' })

  await act(async () => document.documentElement.setAttribute('lang', 'en'))
  expect(shown()).toMatchObject({ text: 'Confirm Cancel', lang: 'en' })
})

it('is in the language of the provider, whatever the page’s is', () => {
  document.documentElement.lang = 'ja'
  const client = createMfaClient({ baseUrl: 'https://portal.example/mfa' })
  render(
    <MfaProvider client={client} locale="de">
      <WordsProvider locales={{ de }}>
        <Reader />
      </WordsProvider>
    </MfaProvider>,
  )
  expect(shown()).toMatchObject({ text: 'Bestätigen Cancel', lang: 'de' })
})

it('runs from right to left where the language does', () => {
  renderWords({ locale: 'ar', locales: { ar: { locale: 'ar', words: {} } } })
  expect(shown()).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

it('is in the language that the host’s own system speaks', () => {
  renderWords({ locale: 'tr', translate: (key) => (key === 'confirm' ? 'Onayla' : undefined) })
  expect(shown()).toEqual({ text: 'Onayla Cancel', lang: 'tr', dir: 'ltr' })
})

it('hands on what is around, a word at a time', () => {
  render(
    <WordsProvider locale="de" locales={{ de }} words={{ cancel: 'Zurück' }}>
      <WordsProvider words={{ confirm: 'Weiter so' }}>
        <Reader />
      </WordsProvider>
    </WordsProvider>,
  )
  expect(shown()).toEqual({ text: 'Weiter so Zurück', lang: 'de', dir: 'ltr' })
})
