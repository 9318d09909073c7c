import { randomBytes } from 'node:crypto'
import type { VerificationStatus } from '@mfa-challenge/contract'
import { notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import { storeOut } from '../store/storeOut.ts'

/** What a request id of ours stands for. */
export interface KeptRequest {
  method: string
  /** The verifier's own id, the service's for its methods. It never goes to a browser. */
  requestId: string
  /** When it began, in milliseconds since the epoch. */
  startedAt: number
  /** Whether it may be polled for: see `Verifier.pollsAfter`. */
  isOpen: boolean
  /** A verdict that is there already: whoever did not get it may ask again. */
  settled?: SettledRequest | undefined
}

interface SettledRequest {
  status: VerificationStatus
  error?: string | undefined
  /** The assertions' claims, by which the very same are signed again. */
  assertions: readonly AssertionClaims[]
}

/** The request ids that browsers get: each is one session's, and nobody else's. */
export interface RequestIds {
  /** Keeps what was begun; gives the id for the browser. */
  give(session: string, request: KeptRequest): Promise<string>
  /** Finds it again. Rejects with 404 for one that is another session's, another method's, over, or was never given. */
  find(session: string, id: string, method: string): Promise<KeptRequest>
  /** Keeps a change of it. */
  change(session: string, id: string, request: KeptRequest): Promise<void>
  /** What was begun last by a method, where it has not been opened yet, may be polled for from now on. */
  openLatest(session: string, method: string): Promise<void>
}

/** Longer than any push or prompt lasts. */
const lifetimeMs = 15 * 60_000

/** Makes request ids over a store. */
export function createRequestIds(store: GatewayStore): RequestIds {
  // Session and id are one key, so that a foreign id and a made-up one are the same question to the store.
  const keyOf = (session: string, id: string) => `request:${digest(session, id)}`
  const keep = (session: string, id: string, request: KeptRequest) =>
    store.put(keyOf(session, id), JSON.stringify(request), lifetimeMs).catch(storeOut)

  const latestOf = (session: string, method: string) => `latest:${digest(session, method)}`
  const find = async (session: string, id: string, method: string) => {
    const text = await store.get(keyOf(session, id)).catch(storeOut)
    const request: KeptRequest | undefined = text === undefined ? undefined : JSON.parse(text)
    if (request === undefined || request.method !== method) throw notFound()
    return request
  }

  return {
    async give(session, request) {
      const id = randomBytes(16).toString('hex')
      await keep(session, id, request)
      if (!request.isOpen) await store.put(latestOf(session, request.method), id, lifetimeMs).catch(storeOut)
      return id
    },
    find,
    change: keep,
    async openLatest(session, method) {
      const id = await store.get(latestOf(session, method)).catch(storeOut)
      if (id !== undefined) await keep(session, id, { ...(await find(session, id, method)), isOpen: true })
    },
  }
}
