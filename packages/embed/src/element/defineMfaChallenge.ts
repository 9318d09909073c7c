import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'
import { languages } from '../languages/languages.ts'
import { define } from './define.ts'

/**
 * Defines `<mfa-challenge>`, or what else it is to be called, in every language that there is, each fetched when it is asked
 * for. Called again it changes nothing: an element has one name on a page. On a server it does nothing.
 */
export function defineMfaChallenge(name?: string) {
  languages.add(lazyLocales)
  define(name)
}
