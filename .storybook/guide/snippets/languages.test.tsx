// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider } from '@mfa-challenge/hooks'
import { MfaChallenge, WordsProvider, type WordsProviderProps } from '@mfa-challenge/ui'
import { englishWords, useWords } from '@mfa-challenge/ui/words'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { AnyLanguageStepUp } from './AnyLanguageStepUp.tsx'
import { acmeWords } from './acmeWords.ts'
import { formatjsWords } from './formatjsWords.ts'
import { GermanStepUp } from './GermanStepUp.tsx'
import { el } from './greek.ts'
import { i18nextWords } from './i18nextWords.ts'
import { loadLocale } from './loadLocale.ts'

const client = createMfaClient({ baseUrl: '/mfa-api' })
const withProvider = (children: ReactNode) => <MfaProvider client={client}>{children}</MfaProvider>
const methods: MfaMethod[] = [{ id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example' }]
const german = 'Bestätigen Sie, dass Sie es sind'

function Words() {
  const words = useWords()
  const lines = [words.confirm, words.cancel, words.reference({ trackingId: 'a7' }), words.kbaSummary({ count: 2 })]
  return <output>{lines.join(' | ')}</output>
}

function wordsWith(props: Omit<WordsProviderProps, 'children'>): string | null {
  render(
    <WordsProvider {...props}>
      <Words />
    </WordsProvider>,
  )
  return screen.getByRole('status').textContent
}

it('shows German at once where it is imported', () => {
  render(withProvider(<GermanStepUp methods={methods} />))

  expect(screen.getByRole('region', { name: german }).lang).toBe('de')
})

it('fetches the language that it is told, and turns itself for it', async () => {
  render(withProvider(<AnyLanguageStepUp locale="ar-EG" methods={methods} />))

  const challenge = await screen.findByRole('region', { name: 'تأكيد هويتك' }, { timeout: 10_000 })
  expect([challenge.lang, challenge.dir]).toEqual(['ar-EG', 'rtl'])
})

it('has a language that was waited for in what the server writes', async () => {
  const challenge = <MfaChallenge locale="de" locales={await loadLocale('de')} methods={methods} />

  expect(renderToString(withProvider(challenge))).toContain(german)
  expect(await loadLocale('el')).toEqual({})
})

it('takes Acme’s own words for ours, with what goes in', () => {
  expect(wordsWith({ words: acmeWords })).toBe(
    `${englishWords.confirm} | ${englishWords.cancel} | Tell the help desk: a7 | 2 answers to go`,
  )
})

it('asks i18next for each word that it has', () => {
  const texts: Record<string, string> = { confirm: 'Tamam', kbaSummary_other: '{{count}} eksik' }
  // As i18next looks for the plural form, when it is given a count.
  const find = (key: string, count: unknown) => texts[count === undefined ? key : `${key}_other`]
  const i18n = {
    exists: (key: string, { count, ns }: { count?: unknown; ns?: unknown }) =>
      ns === 'mfa' && find(key, count) !== undefined,
    t: (key: string, { count }: { count?: unknown }) => find(key, count)?.replace('{{count}}', String(count)) ?? key,
  }

  expect(wordsWith({ locale: 'tr', translate: i18nextWords(i18n, 'tr') })).toBe(
    `Tamam | ${englishWords.cancel} | Reference a7 | 2 eksik`,
  )
})

it('asks FormatJS for each word that it has', () => {
  const intl = {
    messages: { 'mfa.confirm': 'Tamam', 'mfa.reference': 'Başvuru {trackingId}' },
    formatMessage: ({ id }: { id: string }, { trackingId }: Record<string, unknown>) =>
      id === 'mfa.confirm' ? 'Tamam' : `Başvuru ${String(trackingId)}`,
  }

  expect(wordsWith({ locale: 'tr', translate: formatjsWords(intl) })).toBe(
    `Tamam | ${englishWords.cancel} | Başvuru a7 | 2 answers are missing`,
  )
})

it('speaks a language of your own, and says in development what it lacks', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  expect(wordsWith({ locale: 'el-GR', locales: { el } })).toBe(
    'Επιβεβαίωση | Ακύρωση | Αναφορά a7 | Λείπουν 2 απαντήσεις',
  )
  expect(warned.mock.calls).toEqual([[expect.stringContaining('the locale "el" lacks')]])
})
