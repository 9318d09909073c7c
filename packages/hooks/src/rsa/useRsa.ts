'use client'

import { rateLimit } from '../cooldown/Deadlines.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { MfaRsaMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import { useVerificationPoll } from '../poll/useVerificationPoll.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { type RsaStart, type RsaStep, rsaStep } from './rsaStep.ts'

export interface UseRsaOptions {
  method: MfaRsaMethod
  /**
   * Ends the waiting.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

export type UseRsaResult = RsaStep & {
  /** Has the host start a verification. Does nothing while one is starting or waited for, when all is over, or under a rate limit. */
  start(): void
  /** After `stopped` or `timedOut`: asks about the same verification again, or starts one where none is known of. */
  retry(): void
}

/** Waits for an RSA verification. The service can be asked about one, and cannot start one: the host does. */
export function useRsa({ method, pollTimeoutMs }: UseRsaOptions): UseRsaResult {
  const { clock } = useMfaEnvironment()
  const operation = useOperation<RsaStart>({ owner: method.id, deadlines: [rateLimit] })
  const requestId = operation.state.status === 'answered' ? operation.state.answer.requestId || undefined : undefined
  const poll = useVerificationPoll({ method: 'rsa', requestId, timeoutMs: pollTimeoutMs })
  const step = rsaStep({ start: operation.state, poll })
  useMethodEvents(method, { type: 'rsa', ...stateOf(step) })

  const start = () => {
    switch (step.status) {
      case 'idle':
      case 'refused':
      case 'timedOut':
      case 'stopped':
        return operation.run(async (signal) => ({ requestId: await method.getRequestId({ signal }), at: clock.now() }))
      case 'starting':
      case 'waiting':
      case 'succeeded':
      case 'lockedOut':
      case 'notEnoughData':
        return undefined
      default:
        return step satisfies never
    }
  }

  const retry = () => {
    if (step.status !== 'stopped' && step.status !== 'timedOut') return
    if (requestId === undefined) start()
    else poll.retry()
  }

  return { ...step, start, retry }
}
