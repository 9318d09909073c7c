import type { MfaLocales } from '@mfa-challenge/ui'
import { lazyLocales } from '@mfa-challenge/ui/lazyLocales'

/**
 * One language, at hand before the first render. Wait for it on your server, and in the browser before you hydrate.
 * @param tag one of `Object.keys(lazyLocales)`; for any other there is English
 */
export async function loadLocale(tag: string): Promise<MfaLocales> {
  const language = lazyLocales[tag]
  return typeof language === 'function' ? { [tag]: await language() } : {}
}
