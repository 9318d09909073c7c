'use client'
import { matchLocale } from '@mfa-challenge/contract'
import { useEffect, useState } from 'react'
import { warnOnce } from '../development/warnOnce.ts'
import { edition } from './englishMessages.ts'
import { wordKeys } from './createWords.ts'
import type { MfaCatalogue, MfaLocales } from './MfaCatalogue.ts'

type Loader = () => Promise<MfaCatalogue>

/** What was fetched once is at hand for every challenge on the page. `null`: it could not be had. */
const fetched = new Map<Loader, MfaCatalogue | null>()

/** The language to show. Undefined catalogue: English. `loading`: it is being fetched. */
export type CatalogueState =
  | { readonly status: 'ready'; readonly catalogue: MfaCatalogue | undefined }
  | { readonly status: 'loading' }

/** Finds the words for a locale among those that the host gives, and fetches them where it has to. */
export function useCatalogue(locale: string | undefined, locales: MfaLocales | undefined): CatalogueState {
  const entry = locale === undefined ? undefined : entryFor(locale, locales)
  const loader = typeof entry === 'function' ? entry : undefined
  const [, noticeFetched] = useState<Loader>()

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

  if (loader === undefined)
    return { status: 'ready', catalogue: typeof entry === 'object' ? checked(entry) : undefined }
  const catalogue = fetched.get(loader)
  if (catalogue === undefined) return { status: 'loading' }
  return { status: 'ready', catalogue: catalogue === null ? undefined : checked(catalogue) }
}

function entryFor(locale: string, locales: MfaLocales | undefined): MfaLocales[string] | undefined {
  const available = Object.keys(locales ?? {})
  const match = matchLocale(locale, [...available, 'en'])
  if (match === undefined) {
    warnOnce(
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
    warnOnce(`the words of a locale could not be fetched, so English is shown: ${String(error)}`)
  }
}

/** A language of ours must have been made for these words: its messages have no names. */
function checked(catalogue: MfaCatalogue): MfaCatalogue | undefined {
  const { locale, words } = catalogue
  if ('length' in words) {
    if (catalogue.edition === edition && words.length === wordKeys.length) return catalogue
    warnOnce(
      `the words of the locale ${JSON.stringify(locale)} were made for another version of this package, so English is ` +
        'shown. Import them from the same version.',
    )
    return undefined
  }
  const missing = wordKeys.filter((key) => words[key] === undefined)
  if (missing.length > 0) {
    warnOnce(
      `the locale ${JSON.stringify(locale)} lacks ${missing.length} of ${wordKeys.length} words, which stay English: ` +
        `${missing.join(', ')}.`,
    )
  }
  return catalogue
}
