import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import { storeOut } from '../store/storeOut.ts'

/** What may be used once by one person in one session, for a verifier: a name that is kept, and taken out in one step. */
export interface Once {
  keep(name: string, lifetimeMs: number): Promise<void>
  /** `false` where it was taken already, is over, or was never kept here. */
  take(name: string): Promise<boolean>
}

/** Makes it for one session and one method. Both reject with a 503 where the store is out. */
export function createOnce(store: GatewayStore, session: string, method: string): Once {
  const keyOf = (name: string) => `once:${digest(session, method, name)}`
  return {
    keep: (name, lifetimeMs) => store.putOnce(keyOf(name), 'open', lifetimeMs).catch(storeOut),
    take: async (name) => (await store.takeOnce(keyOf(name)).catch(storeOut)) === 'open',
  }
}
