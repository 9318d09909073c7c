'use client'

import { useSyncExternalStore } from 'react'
import type { Store } from './Store.ts'

/** What a store says now. */
export function useStore<State>({ subscribe, get, first }: Store<State>): State {
  return useSyncExternalStore(subscribe, get, () => first)
}
