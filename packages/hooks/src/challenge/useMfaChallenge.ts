'use client'

import { isDevelopment } from '@mfa-challenge/contract/internal'
import { useState, useSyncExternalStore } from 'react'
import { useChallengeEvents } from '../events/useChallengeEvents.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { readMfaMethods } from '../methods/readMfaMethods.ts'
import { useMethodLabelWarning } from '../methods/useMethodLabelWarning.ts'
import { challengeStep, type MfaChallengeStep, type MfaOutcome, offeredMethods } from './challengeStep.ts'
import { createChallengeStore } from './challengeStore.ts'
import type { MethodChoiceEvent, MethodEnd } from './methodChoice.ts'

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
  const step = challengeStep({ methods, choice, lockedOutUntil })
  const tellHost = useChallengeEvents({ step, visit: choice.visit })

  const tell = (event: MethodChoiceEvent) => {
    const changed = store.tell(event)
    if (changed) tellHost({ step: stepNow(), visit: store.current().visit })
    return changed
  }

  return {
    ...step,
    choose(methodId) {
      const offered = offeredMethods(latest().methods, store.current())
      const method = offered.find(({ id }) => id === methodId)
      if (method === undefined || method.unavailable !== undefined) complain(methodId, offered)
      else tell({ type: 'methodChosen', methodId, method: method.type })
    },
    goBack: () => void tell({ type: 'wentBack' }),
    end(end) {
      if (stepNow().status !== 'method') return
      if (!tell({ type: 'methodEnded', visit: choice.visit, end })) return
      const now = stepNow()
      if (now.status === 'succeeded') latest().onSucceeded?.(now.outcome)
    },
    abandon() {
      if (tell({ type: 'abandoned' })) latest().onAbandoned?.()
    },
    startOver: () => void tell({ type: 'startedOver' }),
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
