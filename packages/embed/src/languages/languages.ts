import type { MfaCatalogue, MfaLocales } from '@mfa-challenge/ui'

/** The languages that there are besides English: the entry says which, and a page may add to them at any time. */
function createLanguages() {
  let known: MfaLocales = {}
  const listeners = new Set<() => void>()
  return {
    get: () => known,
    subscribe(onChange: () => void) {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
    add(more: Readonly<Record<string, MfaCatalogue | (() => Promise<MfaCatalogue>)>>) {
      known = { ...known, ...more }
      for (const tell of listeners) tell()
    },
  }
}

/** Of the page: all elements on it know the same. */
export const languages = createLanguages()
