'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import {
  type CatalogueLoader,
  failuresOf,
  fetchCatalogue,
  fetchedCatalogue,
  stopWaitingFor,
  subscribeToCatalogues,
} from './fetchCatalogue.ts'
import type { MfaCatalogue } from './MfaCatalogue.ts'

/**
 * Fetches a language while its words are shown. One that can't be had is asked for again when a challenge appears, when
 * the language is asked for, when the browser comes online, and a few times besides, less and less often. `null`
 * meanwhile: English.
 */
export function useFetchedCatalogue(
  locale: string | undefined,
  loader: CatalogueLoader | undefined,
): MfaCatalogue | null | undefined {
  const catalogue = useSyncExternalStore(
    subscribeToCatalogues,
    () => loader && fetchedCatalogue(loader),
    // A server fetches nothing.
    () => undefined,
  )
  const isMissing = catalogue === undefined || catalogue === null
  const tries = useRef<Tries>(undefined)

  // When it is shown, for the first time or again.
  useEffect(() => {
    tries.current = undefined
  }, [])

  useEffect(() => {
    const known = tries.current
    tries.current = undefined
    if (loader === undefined || !isMissing) return undefined
    // A host may make its loader anew at each render. That is no reason to ask more often.
    const own: Tries = known !== undefined && known.locale === locale ? known : { locale, failed: 0, nextAt: 0 }
    tries.current = own
    return keepAsking(loader, own)
  }, [locale, loader, isMissing])

  return catalogue
}

/** How often a language was not to be had, and when it is asked for the next time. */
interface Tries {
  readonly locale: string | undefined
  failed: number
  nextAt: number
}

/** Asks until it is there, or nobody has asked for it for long. The result stops that. */
function keepAsking(loader: CatalogueLoader, tries: Tries): () => void {
  let isWanted = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let failuresBefore = failuresOf(loader)

  const ask = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stopWaitingFor(loader), longestWait)
    void fetchCatalogue(loader).then((isThere) => {
      if (isWanted && !isThere) planNext()
    })
  }
  const planNext = () => {
    tries.nextAt = Date.now() + (pauses[tries.failed] ?? Number.POSITIVE_INFINITY)
    tries.failed += 1
    failuresBefore = failuresOf(loader)
    waitForNext()
  }
  const waitForNext = () => {
    clearTimeout(timer)
    if (tries.nextAt < Number.POSITIVE_INFINITY) timer = setTimeout(askUnasked, Math.max(0, tries.nextAt - Date.now()))
  }
  const askUnasked = () => {
    // Another challenge may have asked meanwhile, in vain.
    if (failuresOf(loader) === failuresBefore) ask()
    else planNext()
  }
  const askAnew = () => {
    tries.failed = 0
    ask()
  }

  window.addEventListener('online', askAnew)
  if (tries.failed === 0) ask()
  else waitForNext()
  return () => {
    isWanted = false
    clearTimeout(timer)
    window.removeEventListener('online', askAnew)
  }
}

/** Between one try and the next that nobody asked for. After the last there is none. */
const pauses = [2_000, 10_000, 60_000, 300_000]

/** Nobody waits longer for the first words. Should they come later, they are shown then. */
const longestWait = 10_000
