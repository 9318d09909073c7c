'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { type MfaRsaMethod, personalName } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import type { StartedStep } from '../verification/startedStep.ts'
import { createRsa } from './createRsa.ts'

/** How far an RSA verification is. */
export type RsaStep = StartedStep

export interface UseRsaOptions {
  method: MfaRsaMethod
  /**
   * Ends the waiting.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

export type UseRsaResult = RsaStep &
  MfaAvailability & {
    /** Has the host start a verification. Does nothing while `canStart` is false. */
    start: () => void
    /** False while one is starting or waited for, when all is over, and under a rate limit. */
    readonly canStart: boolean
    /** Asks about the same verification again, or starts one where none is known of. Does nothing while `canRetry` is false. */
    retry: () => void
    /** True after `stopped` or `timedOut`, but for the rate limit. */
    readonly canRetry: boolean
  }

const kind = createKind(createRsa)

/** Waits for an RSA verification. The service can be asked about one, and cannot start one: the host does. */
export function useRsa({ method, pollTimeoutMs }: UseRsaOptions): UseRsaResult {
  const rsa = useKept(kind, personalName(method), { method, pollTimeoutMs })
  const result = useStore(rsa)
  useMethodEvents(method, { type: 'rsa', ...stateOf(result) })
  return { ...result, start: rsa.start, retry: rsa.retry }
}
