import { loadAnew, warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import type { MfaCatalogue } from './MfaCatalogue.ts'

export type CatalogueLoader = () => Promise<MfaCatalogue>

const fetched = new Map<CatalogueLoader, MfaCatalogue | null>()
const fetching = new Map<CatalogueLoader, Promise<boolean>>()
const listeners = new Set<() => void>()
const failures = new Map<CatalogueLoader, number>()

/** What was fetched is at hand for every challenge on the page. `null`: so far it could not be had. */
export function fetchedCatalogue(loader: CatalogueLoader): MfaCatalogue | null | undefined {
  return fetched.get(loader)
}

/** Calls `listener` whenever a language was fetched, or could not be. The result ends that. */
export function subscribeToCatalogues(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * Fetches a language, once for all who ask at the same time, and says whether it is there. Never rejects: without it a
 * challenge goes on in English.
 */
export function fetchCatalogue(loader: CatalogueLoader): Promise<boolean> {
  if (fetched.get(loader)) return Promise.resolve(true)
  const under = fetching.get(loader) ?? fetchAndKeep(loader).finally(() => fetching.delete(loader))
  fetching.set(loader, under)
  return under
}

/** How often it could not be had. */
export function failuresOf(loader: CatalogueLoader): number {
  return failures.get(loader) ?? 0
}

/** It takes so long that English is shown meanwhile. */
export function stopWaitingFor(loader: CatalogueLoader) {
  if (!fetched.has(loader)) keep(loader, null)
}

async function fetchAndKeep(loader: CatalogueLoader): Promise<boolean> {
  try {
    const catalogue: unknown = await loader().catch((error: unknown) => askAnew(loader, error))
    if (!isCatalogue(catalogue)) throw new TypeError('what came is no catalogue')
    keep(loader, catalogue)
    return true
  } catch (error) {
    failures.set(loader, failuresOf(loader) + 1)
    keep(loader, null)
    warnDeveloperOnce(`the words of a locale could not be fetched, so English is shown: ${String(error)}`)
    return false
  }
}

function keep(loader: CatalogueLoader, catalogue: MfaCatalogue | null) {
  fetched.set(loader, catalogue)
  for (const listener of listeners) listener()
}

/** See `loadAnew`. A file of words has them under a name of its own. */
async function askAnew(loader: CatalogueLoader, error: unknown): Promise<unknown> {
  const attempt = failuresOf(loader) + 1
  if (attempt === 1) throw error
  const file = await loadAnew<unknown>(loader, { error, attempt })
  return typeof file === 'object' && file !== null ? Object.values(file).find(isCatalogue) : undefined
}

function isCatalogue(value: unknown): value is MfaCatalogue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'locale' in value &&
    typeof value.locale === 'string' &&
    'words' in value &&
    typeof value.words === 'object' &&
    value.words !== null
  )
}
