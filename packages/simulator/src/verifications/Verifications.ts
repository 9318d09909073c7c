import type { MethodType } from '@mfa-challenge/contract'
import { type Random, randomId } from '../random/randomText.ts'

/** How a verification stands. */
export type VerificationState = 'pending' | 'approved' | 'denied' | 'expired'

/** Something that was started and can be polled. */
interface Verification {
  requestId: string
  method: MethodType
  identityId: string
  /** In milliseconds since the epoch, by the simulator's clock. */
  at: number
  state: VerificationState
}

/** What `start` needs to know. */
interface VerificationStart {
  method: MethodType
  identityId: string
  lifetimeMs: number
}

/** Everything that can be polled. */
export interface Verifications {
  /** Starts one. An older one of the same person and method that is still pending ends. */
  start(start: VerificationStart): string
  find(requestId: string): Verification | undefined
  /** Settles one that is pending. Says whether it was. */
  settle(requestId: string, state: 'approved' | 'denied' | 'expired'): boolean
  /** Oldest first. */
  all(): Verification[]
}

interface Entry extends Verification {
  expiresAt: number
}

const byPhone: ReadonlySet<MethodType> = new Set(['okta-verify', 'rsa'])

/** Makes the record, empty. */
export function createVerifications(
  now: () => number,
  random: Random,
  { phonesApprove = false }: { phonesApprove?: boolean | undefined } = {},
): Verifications {
  const entries = new Map<string, Entry>()

  function standing({ expiresAt, state, requestId, method, identityId, at }: Entry): Verification {
    const isOver = state === 'pending' && now() >= expiresAt
    return { requestId, method, identityId, at, state: isOver ? 'expired' : state }
  }

  return {
    start({ method, identityId, lifetimeMs }) {
      for (const entry of entries.values()) {
        const isReplaced = entry.method === method && entry.identityId === identityId && entry.state === 'pending'
        if (isReplaced) entries.set(entry.requestId, { ...entry, state: 'expired' })
      }
      const requestId = randomId(random)
      const at = now()
      const state = phonesApprove && byPhone.has(method) ? 'approved' : 'pending'
      entries.set(requestId, { requestId, method, identityId, at, state, expiresAt: at + lifetimeMs })
      return requestId
    },
    find(requestId) {
      const entry = entries.get(requestId)
      return entry && standing(entry)
    },
    settle(requestId, state) {
      const entry = entries.get(requestId)
      if (entry === undefined || standing(entry).state !== 'pending') return false
      entries.set(requestId, { ...entry, state })
      return true
    },
    all: () => [...entries.values()].map(standing),
  }
}
