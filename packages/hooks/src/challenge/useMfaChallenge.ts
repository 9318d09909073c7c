'use client'

import { useState, useSyncExternalStore } from 'react'
import { isDevelopment } from '../development/isDevelopment.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { readMfaMethods } from '../methods/readMfaMethods.ts'
import { useMethodLabelWarning } from '../methods/useMethodLabelWarning.ts'
import { challengeStep, type MfaChallengeStep, type MfaOutcome, offeredMethods } from './challengeStep.ts'
import { createChallengeStore } from './challengeStore.ts'
import type { MethodEnd } from './methodChoice.ts'

export interface UseMfaChallengeOptions {
  /** The methods that this person has. A mistake in the list throws in development, and is left out in production. */
  methods: readonly MfaMethod[]
  /** Called once, when a method was passed. */
  onSucceeded?: ((outcome: MfaOutcome) => void) | undefined
  /** Called once, when the person gave up. */
  onAbandoned?: (() => void) | undefined
  /** When a lockout ends, in milliseconds since the epoch, if you know: the service does not tell. */
  lockedOutUntil?: number | undefined
}

export interface MfaChallengeActions {
  /** Goes to a method. One that is unknown or unavailable is ignored; in development it throws. */
  choose: (methodId: string) => void
  /** From a method to the choice. */
  goBack: () => void
  /**
   * Says how the method ended. It speaks for the visit to the method that it was rendered with: once the person has
   * gone on, it is ignored.
   */
  end: (end: MethodEnd) => void
  abandon: () => void
  /** From a lockout, or when nothing is left, to the first choice again. */
  startOver: () => void
}

export type UseMfaChallengeResult = MfaChallengeActions & MfaChallengeStep

/** The whole challenge: choosing, one method, and how it came out. */
export function useMfaChallenge(options: UseMfaChallengeOptions): UseMfaChallengeResult {
  const { lockedOutUntil } = options
  const methods = readMfaMethods(options.methods, { development: isDevelopment() })
  useMethodLabelWarning(methods)
  const [store] = useState(createChallengeStore)
  const choice = useSyncExternalStore(store.subscribe, store.current, store.current)
  const latest = useLatestCallback(() => ({ ...options, methods }))
  const stepNow = () => challengeStep({ ...latest(), choice: store.current() })

  return {
    ...challengeStep({ methods, choice, lockedOutUntil }),
    choose(methodId) {
      const offered = offeredMethods(latest().methods, store.current())
      const method = offered.find(({ id }) => id === methodId)
      if (method === undefined || method.unavailable !== undefined) complain(methodId, offered)
      else store.tell({ type: 'methodChosen', methodId, method: method.type })
    },
    goBack: () => void store.tell({ type: 'wentBack' }),
    end(end) {
      if (stepNow().status !== 'method') return
      if (!store.tell({ type: 'methodEnded', visit: choice.visit, end })) return
      const step = stepNow()
      if (step.status === 'succeeded') latest().onSucceeded?.(step.outcome)
    },
    abandon() {
      if (store.tell({ type: 'abandoned' })) latest().onAbandoned?.()
    },
    startOver: () => void store.tell({ type: 'startedOver' }),
  }
}

function complain(methodId: string, offered: readonly MfaMethod[]) {
  if (!isDevelopment()) return
  const ids = offered.filter(({ unavailable }) => unavailable === undefined).map(({ id }) => JSON.stringify(id))
  throw new Error(
    `@mfa-challenge/hooks: choose(${JSON.stringify(methodId)}) changes nothing, for no such method can be chosen now. ` +
      `Those that can: ${ids.join(', ') || 'none'}.`,
  )
}
