import { randomBytes } from 'node:crypto'
import type { VerificationStatus } from '@mfa-challenge/contract'
import { notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import { storeOut } from '../store/storeOut.ts'

/** What a request id of ours stands for. Times in milliseconds since the epoch. */
export interface KeptRequest {
  method: string
  /** The verifier's own id, the service's for its methods. It never goes to a browser. */
  requestId: string
  /** When it began. */
  startedAt: number
  /** When the service was last heard to say that nobody had answered. */
  pendingAt?: number | undefined
  /** Whether it may be polled for: see `Verifier.pollsAfter`. */
  isOpen: boolean
  /** A verdict that is there already: whoever did not get it may ask again. */
  settled?: SettledRequest | undefined
}

interface SettledRequest {
  status: VerificationStatus
  error?: string | undefined
  /** The assertions' claims, by which the very same are signed again. */
  assertions: readonly (AssertionClaims | null)[]
}

/** The request ids that browsers get: each is one person's in one session, and nobody else's. */
export interface RequestIds {
  /** Keeps what was begun; gives the id for the browser. */
  give(session: string, request: KeptRequest): Promise<string>
  /** Finds it again. Rejects with 404 for one that is another session's, another method's, over, or was never given. */
  find(session: string, id: string, method: string): Promise<KeptRequest>
  /** Keeps a change of it. */
  change(session: string, id: string, request: KeptRequest): Promise<void>
  /** Takes what it can prove: only once, whoever asks where. */
  useUp(session: string, id: string): Promise<boolean>
  /** What was begun last by a method, and can't be polled for yet. */
  latest(session: string, method: string): Promise<string | undefined>
  /** That may be polled for from now on, where nothing was begun since. */
  open(session: string, method: string, id: string): Promise<void>
}

/** Longer than any push or prompt lasts. */
const lifetimeMs = 15 * 60_000

/** Makes request ids over a store. */
export function createRequestIds(store: GatewayStore): RequestIds {
  // Session and id are one key, so that a foreign id and a made-up one are the same question to the store.
  const keyOf = (session: string, id: string) => `request:${digest(session, id)}`
  const latestOf = (session: string, method: string) => `latest:${digest(session, method)}`
  const keep = (session: string, id: string, request: KeptRequest) =>
    store.put(keyOf(session, id), JSON.stringify(request), lifetimeMs).catch(storeOut)
  const find = async (session: string, id: string, method: string) => {
    const text = await store.get(keyOf(session, id)).catch(storeOut)
    const request: KeptRequest | undefined = text === undefined ? undefined : JSON.parse(text)
    if (request === undefined || request.method !== method) throw notFound()
    return request
  }
  const latest = (session: string, method: string) => store.get(latestOf(session, method)).catch(storeOut)

  return {
    async give(session, request) {
      const id = randomBytes(16).toString('hex')
      await keep(session, id, request)
      await store.putOnce(keyOf(session, id), 'open', lifetimeMs).catch(storeOut)
      if (!request.isOpen) await store.put(latestOf(session, request.method), id, lifetimeMs).catch(storeOut)
      return id
    },
    find,
    change: keep,
    useUp: async (session, id) => (await store.takeOnce(keyOf(session, id)).catch(storeOut)) === 'open',
    latest,
    async open(session, method, id) {
      if ((await latest(session, method)) !== id) return
      await keep(session, id, { ...(await find(session, id, method)), isOpen: true })
    },
  }
}
