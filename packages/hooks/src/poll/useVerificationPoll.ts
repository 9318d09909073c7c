'use client'

import type { MethodType } from '@mfa-challenge/contract'
import { useLayoutEffect, useState } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { isSettled, type PollState, type SettledPollState } from './PollState.ts'
import { pollSchedule } from './pollSchedule.ts'
import { pollVerification } from './pollVerification.ts'

export interface UseVerificationPollOptions {
  method: MethodType
  /** Of the verification to wait for. While undefined nothing is sent; another one starts over. */
  requestId: string | undefined
  /**
   * Ends the waiting, by wall clock. Read when polling starts.
   * @default 300_000
   */
  timeoutMs?: number | undefined
  /** Called once, when no more polls are needed. After a `retry()` it can be called again. */
  onSettled?: ((state: SettledPollState) => void) | undefined
}

export type UseVerificationPollResult = PollState & {
  /** After `stopped` or `timedOut`: goes on with a fresh deadline. Otherwise does nothing. */
  retry: () => void
}

/** Asks the service how a verification stands until it knows, one request at a time. */
export function useVerificationPoll(options: UseVerificationPollOptions): UseVerificationPollResult {
  const { method, requestId } = options
  const environment = useMfaEnvironment()
  const [attempt, setAttempt] = useState(0)
  const [told, setTold] = useState<{ run: PollRun; state: PollState }>()

  const ping = useLatestCallback((run: PollRun, signal: AbortSignal) =>
    environment.client.pingVerificationStatus({ method: run.method, requestId: run.requestId }, { signal }),
  )
  const tell = useLatestCallback((run: PollRun, state: PollState) => {
    setTold({ run, state })
    if (isSettled(state)) options.onSettled?.(state)
  })
  const start = useLatestCallback((run: PollRun) =>
    pollVerification({
      ...environment,
      ping: (signal) => ping(run, signal),
      timeoutMs: options.timeoutMs ?? pollSchedule.timeout,
      onState: (state) => tell(run, state),
    }),
  )

  // A layout effect stops in the commit itself: no late answer comes in between.
  useLayoutEffect(() => {
    if (requestId === undefined) return undefined
    return start({ method, requestId, attempt })
  }, [start, method, requestId, attempt])

  const state = requestId === undefined ? idle : stateOf(told, { method, requestId, attempt })
  const retry = () => {
    if (state.status === 'stopped' || state.status === 'timedOut') setAttempt(attempt + 1)
  }
  return { ...state, retry }
}

interface PollRun {
  method: MethodType
  requestId: string
  attempt: number
}

const idle: PollState = { status: 'idle' }
const started: PollState = { status: 'polling', hidden: false, failuresInARow: 0 }

/** What an earlier run said is not true of this one, not even for a single render. */
function stateOf(told: { run: PollRun; state: PollState } | undefined, run: PollRun): PollState {
  if (told === undefined) return started
  const { method, requestId, attempt } = told.run
  return method === run.method && requestId === run.requestId && attempt === run.attempt ? told.state : started
}
