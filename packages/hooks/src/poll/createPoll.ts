import type { MethodType } from '@mfa-challenge/contract'
import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { createQuery } from '../query/createQuery.ts'
import { createStore, type Store } from '../store/Store.ts'
import { isSettled, type PollState, type SettledPollState } from './PollState.ts'
import { pollRules } from './pollRules.ts'
import { pollVerification, type Verdict } from './pollVerification.ts'

/** What is asked about: one of the service's methods, or one that only a gateway knows, by its part of the paths. */
export type PolledMethod = { method: MethodType; segment?: undefined } | { method: 'other'; segment: string }

export type PollOptions = PolledMethod & {
  environment: MfaEnvironment
  /** @default none: nothing but the poll names a method */
  methodId?: string | undefined
  /** Whether anybody still waits for it. Where nobody does any more, it is not asked. */
  isWanted: () => boolean
  /** Read when polling starts. */
  timeoutMs?: (() => number | undefined) | undefined
  /** Called once for each settled state. */
  onSettled?: ((state: SettledPollState) => void) | undefined
}

/** Of a client, in seconds: what it asks for itself is less. */
const longestHold = 30

const idle: PollState = { status: 'idle' }

/** The polling of one verification after another. */
export interface Poll extends Store<PollState> {
  /** Asks about a verification, in place of the one before. */
  ask: (requestId: string) => void
  /** After `stopped` or `timedOut`: goes on with a fresh deadline. Otherwise does nothing. */
  retry: () => void
  /** Back to `idle`, and nothing is known any more. */
  stop: () => void
}

/**
 * Asks by a query of React Query: one for each verification, under a key of its own. When to ask is ours
 * (`pollVerification`): the clock and the visibility of React Query belong to the whole page.
 */
export function createPoll(options: PollOptions): Poll {
  const { environment, method, methodId, isWanted, timeoutMs, onSettled } = options
  const { client } = environment
  const state = createStore<PollState>(idle)
  let asked: string | undefined
  let end: () => void = () => undefined

  const stop = () => {
    end()
    end = () => undefined
    asked = undefined
    state.set(idle)
  }

  const ask = (requestId: string) => {
    stop()
    asked = requestId
    let pollWaitSeconds = 0
    const query = createQuery<Verdict>({
      queryClient: environment.queryClient,
      key: ['mfa', method, 'poll', ...(methodId === undefined ? [] : [methodId])],
      async ask(signal) {
        const answer =
          options.method === 'other'
            ? await client.pollMethod?.({ method: options.segment, requestId }, { signal, pollWaitSeconds })
            : await client.pingVerificationStatus({ method: options.method, requestId }, { signal, pollWaitSeconds })
        const { status = 'MISSING', error, held } = answer ?? {}
        return { status, error, held }
      },
    })
    const stopPolling = pollVerification({
      ...environment,
      schedule: environment.pollSchedule,
      async ping(signal, leftMs) {
        // Held past the end of all, it would keep the person waiting for nothing.
        pollWaitSeconds = Math.min(longestHold, Math.floor(leftMs / 1_000))
        return isWanted() ? query.ask(signal) : never()
      },
      timeoutMs: readNumber(timeoutMs?.(), 'the time-out of a poll', numberKinds.timeout) ?? pollRules.timeout,
      onState(next) {
        state.set(next)
        if (isSettled(next)) onSettled?.(next)
      },
    })
    end = () => {
      stopPolling()
      query.remove()
    }
  }

  return {
    ...state,
    ask,
    retry() {
      const { status } = state.get()
      if (asked !== undefined && (status === 'stopped' || status === 'timedOut')) ask(asked)
    },
    stop,
  }
}

/** Whoever it was for has gone, and what is under way ends in a moment. */
function never(): Promise<never> {
  return new Promise(() => undefined)
}
