import { MfaChallengeElement } from './MfaChallengeElement.tsx'

/** The name that it has on this page, once it has one. */
let defined: string | undefined

/**
 * Defines `<mfa-challenge>`, or what else it is to be called. Called again it changes nothing: an element has one name on a
 * page. On a server it does nothing. Gives the name.
 */
export function define(name = 'mfa-challenge'): string {
  const { customElements } = globalThis
  if (customElements === undefined) return name
  // A second copy of this code on the page: the first one stays.
  if (defined === undefined && customElements.get(name) === undefined) customElements.define(name, MfaChallengeElement)
  defined ??= name
  return defined
}
