import { useSyncExternalStore } from 'react'
import type { Chosen } from '../readToolbar.ts'

let other: Chosen['locale'] | undefined
const stages = new Set<() => void>()

/** Shows each stage in another locale, whatever the toolbar says, until told `undefined`. What stands there keeps its state. */
export function showInLocale(locale: Chosen['locale'] | undefined): void {
  other = locale
  for (const tell of stages) tell()
}

/** The locale that was asked for in place of the toolbar's. */
export function useOtherLocale(): Chosen['locale'] | undefined {
  return useSyncExternalStore(subscribe, () => other)
}

function subscribe(tell: () => void): () => void {
  stages.add(tell)
  return () => stages.delete(tell)
}
