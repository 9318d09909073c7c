'use client'

import type { MethodType } from '@mfa-challenge/contract'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { createKind, type Holders } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useStore } from '../store/useStore.ts'
import { callHost } from '../host-call/callHost.ts'
import { createPoll } from './createPoll.ts'
import type { PollState, SettledPollState } from './PollState.ts'

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
  readonly canRetry: boolean
}

/** Asks the service how a verification stands until it knows, one request at a time. */
export function useVerificationPoll(options: UseVerificationPollOptions): UseVerificationPollResult {
  const { method, requestId } = options
  const poll = useKept(polls, `${method} ${requestId}`, options)
  const state = useStore(poll)

  // In the commit that brings the id: no render says that nothing is waited for.
  useLayoutEffectInBrowser(() => {
    if (requestId !== undefined) poll.begin(requestId)
  }, [poll, requestId])

  const { retry } = poll
  return {
    ...(state.status === 'idle' && requestId !== undefined ? started : state),
    retry,
    canRetry: state.status === 'stopped' || state.status === 'timedOut',
  }
}

const polls = createKind((environment, holders: Holders<UseVerificationPollOptions>) => {
  const poll = createPoll({
    environment,
    method: holders.newest().method,
    isWanted: holders.any,
    timeoutMs: () => holders.newest().timeoutMs,
    onSettled: (state) => holders.each(({ onSettled }) => callHost(onSettled, state)),
  })
  let isBegun = false
  return {
    ...poll,
    begin(requestId: string) {
      if (isBegun) return
      isBegun = true
      poll.ask(requestId)
    },
    release: poll.stop,
    isSpent: () => poll.get().status === 'succeeded',
  }
})

const started: PollState = { status: 'polling', hidden: false, failuresInARow: 0 }
