'use client'
import { matchLocale, warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import { useState } from 'react'
import { edition, wordCount } from './edition.ts'
import type { MfaCatalogue, MfaLocales } from './MfaCatalogue.ts'
import { useFetchedCatalogue } from './useFetchedCatalogue.ts'
import { knownWords } from './Words.ts'

/** The language that was asked for, and its words. Undefined words: English. */
export interface Found {
  readonly locale: string | undefined
  readonly catalogue: MfaCatalogue | undefined
}

/**
 * Finds the words for a locale among those that the host gives, and fetches them where it has to. Undefined while the
 * first ones are fetched; after that the last ones stay until the new ones are there.
 */
export function useCatalogue(locale: string | undefined, locales: MfaLocales | undefined): Found | undefined {
  const entry = locale === undefined ? undefined : entryFor(locale, locales)
  const fetched = useFetchedCatalogue(locale, typeof entry === 'function' ? entry : undefined)
  const [held, hold] = useState<Found>()

  const catalogue = typeof entry === 'function' ? fetched : (entry ?? null)
  if (catalogue === undefined) return held
  const found = { locale, catalogue: catalogue === null ? undefined : checked(catalogue) }
  if (held?.locale === found.locale && held?.catalogue === found.catalogue && held !== undefined) return held
  hold(found)
  return found
}

function entryFor(locale: string, locales: MfaLocales | undefined): MfaLocales[string] | undefined {
  const available = Object.keys(locales ?? {})
  const match = matchLocale(locale, [...available, 'en'])
  if (match === undefined) {
    warnDeveloperOnce(
      `there are no words for the locale ${JSON.stringify(locale)}, so English is shown. There are: ` +
        `${['en', ...available].join(', ')}. Give \`locales\`: \`lazyLocales\`, or the one from @mfa-challenge/ui/locales.`,
    )
  }
  return match === undefined ? undefined : locales?.[match]
}

/** A language of ours must have been made for these words: its messages have no names. */
function checked(catalogue: MfaCatalogue): MfaCatalogue | undefined {
  const { locale, words } = catalogue
  if ('length' in words) {
    if (catalogue.edition === edition && words.length === wordCount) return catalogue
    warnDeveloperOnce(
      `the words of the locale ${JSON.stringify(locale)} were made for another version of this package, so English is ` +
        'shown. Import them from the same version.',
    )
    return undefined
  }
  // Those of a method that is not loaded yet are looked at by nobody.
  const missing = knownWords().filter((key) => words[key] === undefined)
  if (missing.length > 0) {
    warnDeveloperOnce(
      `the locale ${JSON.stringify(locale)} lacks ${missing.length} of ${wordCount} words, which stay English: ` +
        `${missing.join(', ')}.`,
    )
  }
  return catalogue
}
