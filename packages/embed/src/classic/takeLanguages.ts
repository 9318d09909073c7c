import type { MfaCatalogue } from '@mfa-challenge/ui'
import { languages } from '../languages/languages.ts'

declare global {
  /** Where the script of a language leaves its words, before the challenge's own script or after it. */
  var mfaChallengeLanguages: { push: (catalogue: MfaCatalogue) => unknown } | undefined
}

/** Takes the languages whose scripts the page has, and those that come later. */
export function takeLanguages() {
  const early: unknown = globalThis.mfaChallengeLanguages
  const add = (catalogue: MfaCatalogue) => languages.add({ [catalogue.locale]: catalogue })
  if (Array.isArray(early)) for (const one of early) add(one)
  globalThis.mfaChallengeLanguages = { push: add }
}
