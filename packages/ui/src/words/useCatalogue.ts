'use client'
import { matchLocale, warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import { useEffect, useState } from 'react'
import { edition } from './englishMessages.ts'
import { wordKeys } from './createWords.ts'
import type { MfaCatalogue, MfaLocales } from './MfaCatalogue.ts'

type Loader = () => Promise<MfaCatalogue>

/** What was fetched once is at hand for every challenge on the page. `null`: it could not be had. */
const fetched = new Map<Loader, MfaCatalogue | null>()

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
  const loader = typeof entry === 'function' ? entry : undefined
  const [, noticeFetched] = useState<Loader>()
  const [held, hold] = useState<Found>()

  useEffect(() => {
    if (loader === undefined || fetched.has(loader)) return undefined
    let isWanted = true
    void fetchCatalogue(loader).then(() => {
      if (isWanted) noticeFetched(() => loader)
    })
    return () => {
      isWanted = false
    }
  }, [loader])

  const catalogue = typeof entry === 'function' ? fetched.get(entry) : (entry ?? null)
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

/** Never rejects: without its words a challenge goes on in English. */
async function fetchCatalogue(loader: Loader): Promise<void> {
  try {
    fetched.set(loader, await loader())
  } catch (error) {
    fetched.set(loader, null)
    warnDeveloperOnce(`the words of a locale could not be fetched, so English is shown: ${String(error)}`)
  }
}

/** A language of ours must have been made for these words: its messages have no names. */
function checked(catalogue: MfaCatalogue): MfaCatalogue | undefined {
  const { locale, words } = catalogue
  if ('length' in words) {
    if (catalogue.edition === edition && words.length === wordKeys.length) return catalogue
    warnDeveloperOnce(
      `the words of the locale ${JSON.stringify(locale)} were made for another version of this package, so English is ` +
        'shown. Import them from the same version.',
    )
    return undefined
  }
  const missing = wordKeys.filter((key) => words[key] === undefined)
  if (missing.length > 0) {
    warnDeveloperOnce(
      `the locale ${JSON.stringify(locale)} lacks ${missing.length} of ${wordKeys.length} words, which stay English: ` +
        `${missing.join(', ')}.`,
    )
  }
  return catalogue
}
