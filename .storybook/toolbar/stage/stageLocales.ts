import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import type { MfaCatalogue, MfaLocales } from '@mfa-challenge/ui'
import { mirroredEnglish } from '../pseudo-words/mirroredEnglish.ts'
import { pseudoCatalogue } from '../pseudo-words/pseudoCatalogue.ts'

const atHand = new Map<string, MfaCatalogue>([
  ['en-XA', pseudoCatalogue('en-XA')],
  ['ar-XB', pseudoCatalogue('ar-XB')],
  [mirroredEnglish.locale, mirroredEnglish],
])

/** The languages of a stage. */
export function stageLocales(): MfaLocales {
  return { ...lazyLocales, ...Object.fromEntries(atHand) }
}

/** Fetches a language, so that a story stands in it from the first: what it does then finds the words it looks for. */
export async function haveAtHand(locale: string): Promise<void> {
  const fetch = stageLocales()[locale]
  if (typeof fetch === 'function') atHand.set(locale, await fetch())
}
