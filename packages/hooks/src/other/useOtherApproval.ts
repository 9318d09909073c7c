'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import type { MfaOtherMethod } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import type { StartedStep } from '../verification/startedStep.ts'
import { createOtherApproval } from './createOtherApproval.ts'
import { otherName } from './otherName.ts'

/** How far an approval is. */
export type OtherApprovalStep = StartedStep

export interface UseOtherApprovalOptions {
  /** One that asks for an approval. */
  method: MfaOtherMethod
  /**
   * Ends the waiting.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

export type UseOtherApprovalResult = OtherApprovalStep &
  MfaAvailability & {
    /** Has the gateway ask for an approval. Does nothing while `canStart` is false. */
    start: () => void
    /** False while one is starting or waited for, when all is over, and under a rate limit. */
    readonly canStart: boolean
    /** Asks about the same approval again, or for one where none is known of. Does nothing while `canRetry` is false. */
    retry: () => void
    /** True after `stopped` or `timedOut`, but for the rate limit. */
    readonly canRetry: boolean
  }

const kind = createKind(createOtherApproval)

/** Waits for an approval on another device, by a method that only a gateway knows. */
export function useOtherApproval({ method, pollTimeoutMs }: UseOtherApprovalOptions): UseOtherApprovalResult {
  const approval = useKept(kind, otherName(method), { method, pollTimeoutMs })
  const result = useStore(approval)
  useMethodEvents(method, { type: 'otherApproval', ...stateOf(result) })
  return { ...result, start: approval.start, retry: approval.retry }
}
