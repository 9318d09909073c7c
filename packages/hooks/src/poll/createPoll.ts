import { type MethodType, MfaError } from '@mfa-challenge/contract'
import { CancelledError, QueryObserver } from '@tanstack/react-query'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { asToldOnly } from '../query/asToldOnly.ts'
import { createStore, type Store } from '../store/Store.ts'
import { isSettled, type PollState, type SettledPollState } from './PollState.ts'
import { pollSchedule } from './pollSchedule.ts'
import { pollVerification, type Verdict } from './pollVerification.ts'

export interface PollOptions {
  environment: MfaEnvironment
  method: MethodType
  /** @default none: nothing but the poll names a method */
  methodId?: string | undefined
  /** Whether anybody still waits for it. Where nobody does any more, it is not asked. */
  isWanted: () => boolean
  /** Read when polling starts. */
  timeoutMs?: (() => number | undefined) | undefined
  /** Called once for each settled state. */
  onSettled?: ((state: SettledPollState) => void) | undefined
}

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
  const { environment, isWanted, timeoutMs, onSettled } = options
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
    const query = createQuery({ ...options, requestId })
    const stopPolling = pollVerification({
      ...environment,
      ping: async (signal) => (isWanted() ? query.ask(signal) : never()),
      timeoutMs: timeoutMs?.() ?? pollSchedule.timeout,
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

function createQuery({ environment, method, methodId, requestId }: PollOptions & { requestId: string }) {
  const { client, queryClient } = environment
  // Its own, for a restored cache may hold what was said of another verification.
  const serial = Math.random().toString(36).slice(2)
  const queryKey = ['mfa', method, 'poll', ...(methodId === undefined ? [] : [methodId]), serial]
  let latest: Verdict | undefined
  const observer = new QueryObserver<Verdict, MfaError>(queryClient, {
    queryKey,
    async queryFn({ signal }) {
      const { status, error } = await client.pingVerificationStatus({ method, requestId }, { signal })
      latest = { status, error }
      return latest
    },
    ...asToldOnly,
  })
  const unsubscribe = observer.subscribe(() => undefined)
  return {
    /** Takes an answer from nowhere but the service: a cache can be written to by anybody. */
    async ask(signal: AbortSignal): Promise<Verdict> {
      latest = undefined
      signal.addEventListener('abort', () => void queryClient.cancelQueries({ queryKey, exact: true }), { once: true })
      try {
        await observer.refetch({ throwOnError: true, cancelRefetch: false })
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error
      }
      // The host's own client called it off, or was cleared.
      if (latest === undefined) throw new MfaError({ code: 'aborted' })
      return latest
    },
    remove() {
      unsubscribe()
      queryClient.removeQueries({ queryKey, exact: true })
    },
  }
}

/** Whoever it was for has gone, and what is under way ends in a moment. */
function never(): Promise<never> {
  return new Promise(() => undefined)
}
