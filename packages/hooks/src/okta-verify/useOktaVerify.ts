'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { type MfaOktaVerifyMethod, personalName } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import { createOktaVerify } from './createOktaVerify.ts'
import type { OktaVerifyStep } from './oktaVerifyStep.ts'

export interface UseOktaVerifyOptions {
  method: MfaOktaVerifyMethod
  /**
   * Ends the waiting for one push.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

/** `waitUntil` and `blockedBy` are those of `retry` after `stopped`, and of `push` else. */
export type UseOktaVerifyResult = OktaVerifyStep &
  MfaAvailability & {
    /**
     * Sends a push. For what the person does, never for a mount: a push nobody asked for teaches people to approve
     * pushes. While a push is waited for, another one takes its place. Does nothing while `canPush` is false.
     */
    push: () => void
    /** False while one is on its way, between two pushes, with no `pushesLeft`, and when all is over. */
    readonly canPush: boolean
    /** Asks about the same push again, or sends one where none is known of. Does nothing while `canRetry` is false. */
    retry: () => void
    /** True after `stopped` or `timedOut`, but for the rate limit; where a push would be sent, as `canPush`. */
    readonly canRetry: boolean
    /** How many pushes this challenge still allows. */
    readonly pushesLeft: number
  }

const kind = createKind(createOktaVerify)

/** Sends pushes to Okta Verify, and waits for the person's answer to the newest one. */
export function useOktaVerify({ method, pollTimeoutMs }: UseOktaVerifyOptions): UseOktaVerifyResult {
  const okta = useKept(kind, personalName(method), { method, pollTimeoutMs })
  const result = useStore(okta)
  useMethodEvents(method, { type: 'oktaVerify', ...stateOf(result) })
  return { ...result, push: okta.push, retry: okta.retry }
}
