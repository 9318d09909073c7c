'use client'

import { useSyncExternalStore } from 'react'
import { rateLimit } from '../cooldown/Deadlines.ts'
import { useCooldown } from '../cooldown/useCooldown.ts'
import { useNow } from '../cooldown/useNow.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { MfaOktaVerifyMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import { useVerificationPoll } from '../poll/useVerificationPoll.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { forgetSends, mostSends, noteSend, resendName, sendsSoFar } from '../resend/sends.ts'
import { type OktaVerifyStep, oktaVerifyStep, type PushAnswer, patience } from './oktaVerifyStep.ts'

export interface UseOktaVerifyOptions {
  method: MfaOktaVerifyMethod
  /**
   * Ends the waiting for one push.
   * @default 300_000
   */
  pollTimeoutMs?: number | undefined
}

export type UseOktaVerifyResult = OktaVerifyStep & {
  /**
   * Sends a push. For what the person does, never for a mount: a push nobody asked for teaches people to approve
   * pushes. Does nothing while one is on its way, before `pushAt`, with no `pushesLeft`, or when all is over. While a
   * push is waited for, another one takes its place.
   */
  push(): void
  /** After `stopped` or `timedOut`: asks about the same push again, or sends one where none is known of. */
  retry(): void
  /** `retry()` would ask about a push that is out, and has no pause to wait for but the rate limit's. */
  readonly retryIsFree: boolean
  /** When another push may be sent; undefined while it may. */
  readonly pushAt: number | undefined
  /** How many pushes this challenge still allows. */
  readonly pushesLeft: number
}

/** Sends pushes to Okta Verify, and waits for the person's answer to the newest one. */
export function useOktaVerify({ method, pollTimeoutMs }: UseOktaVerifyOptions): UseOktaVerifyResult {
  const { id, userId } = method
  const { client, clock, deadlines } = useMfaEnvironment()
  const { until: pushAt } = useCooldown(resendName(id))
  const countLeft = () => mostSends - sendsSoFar(deadlines, id)
  const pushesLeft = useSyncExternalStore(deadlines.subscribe, countLeft, () => mostSends)

  const operation = useOperation<PushAnswer>({
    owner: id,
    deadlines: [rateLimit, resendName(id)],
    onAnswered(response) {
      if (wentOut(response)) noteSend(id, { clock, deadlines })
    },
  })
  const answer = operation.state.status === 'answered' ? operation.state.answer : undefined
  const awaited = answer !== undefined && wentOut(answer) ? answer : undefined
  const now = useNow(awaited === undefined ? undefined : awaited.at + patience)
  const poll = useVerificationPoll({
    method: 'okta-verify',
    requestId: awaited?.requestId,
    timeoutMs: pollTimeoutMs,
    onSettled: ({ status }) => {
      if (status === 'succeeded') forgetSends(deadlines, id)
    },
  })
  const step = oktaVerifyStep({ push: operation.state, poll, now })
  useMethodEvents(method, { type: 'oktaVerify', ...stateOf(step) })

  const push = () => {
    if (step.status === 'succeeded' || step.status === 'lockedOut' || step.status === 'notEnoughData') return
    if (countLeft() === 0) return
    operation.run(async (signal) => {
      const response = await client.sendOktaVerifyRequest({ userId }, { signal })
      return { ...response, at: clock.now() }
    })
  }

  const retryIsFree = awaited?.requestId !== undefined
  const retry = () => {
    if (step.status !== 'stopped' && step.status !== 'timedOut') return
    if (retryIsFree) poll.retry()
    else push()
  }

  return { ...step, push, retry, retryIsFree, pushAt, pushesLeft }
}

function wentOut({ status }: PushAnswer): boolean {
  return status === 'PENDING' || status === 'SUCCESS'
}
