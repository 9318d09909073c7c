'use client'

import { isDevelopment, numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import { useCallback, useMemo, useState } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { readMfaMethods } from '../methods/readMfaMethods.ts'
import { useMethodLabelWarning } from '../methods/useMethodLabelWarning.ts'
import { usePerson } from '../methods/usePerson.ts'
import { useStableMethods } from '../methods/useStableMethods.ts'
import { useStore } from '../store/useStore.ts'
import { callHost } from '../host-call/callHost.ts'
import { challengeStep, type MfaChallengeStep, type MfaOutcome, offeredMethods } from './challengeStep.ts'
import { createChallengeStore } from './challengeStore.ts'
import type { MethodChoiceEvent, MethodEnd } from './methodChoice.ts'
import { useChallengeEvents } from './useChallengeEvents.ts'

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

/** Each stays the same function for as long as the challenge is mounted; `end`, for as long as the visit lasts. */
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

export type UseMfaChallengeResult = MfaChallengeActions &
  MfaChallengeStep & {
    /** Whether `goBack` leads anywhere: from a method alone. */
    readonly canGoBack: boolean
    /** Whether `startOver` leads anywhere. What was passed stays passed: a new challenge is a new mount. */
    readonly canStartOver: boolean
    /** Grows when the methods become another person's: a `key` for what belongs to one, such as a tick-box. */
    readonly person: number
  }

/** The whole challenge: choosing, one method, and how it came out. Methods of another person begin another one. */
export function useMfaChallenge(options: UseMfaChallengeOptions): UseMfaChallengeResult {
  const lockedOutUntil = readNumber(options.lockedOutUntil, 'lockedOutUntil', numberKinds.time)
  const methods = useStableMethods(readMfaMethods(options.methods, { development: false }))
  useMethodLabelWarning(methods)
  const person = usePerson(methods)
  const [kept, setKept] = useState(() => ({ person, store: createChallengeStore() }))
  // Another person is another challenge. A late word from the one before is for a visit that is over.
  const { store } = kept.person === person ? kept : begin(kept.store.get().visit + 1)
  const choice = useStore(store)
  const { visit } = choice
  // Once it is over, a host may clear its list.
  const isOpen = choice.now.name === 'choosing' || choice.now.name === 'method'
  if (isOpen && isDevelopment()) readMfaMethods(options.methods, { development: true })
  const latest = useLatestCallback(() => ({ ...options, lockedOutUntil, methods }))
  // The same object until something changes: its list of methods may be what an effect of the host's hangs on.
  const step = useMemo(() => challengeStep({ methods, choice, lockedOutUntil }), [methods, choice, lockedOutUntil])
  const tellOfStep = useChallengeEvents({ step, visit })

  function begin(firstVisit: number) {
    const next = { person, store: createChallengeStore(firstVisit) }
    setKept(next)
    return next
  }

  const stepNow = () => challengeStep({ ...latest(), choice: store.get() })
  const tell = useLatestCallback((event: MethodChoiceEvent) => {
    const changed = store.tell(event)
    if (changed) tellOfStep({ step: stepNow(), visit: store.get().visit })
    return changed
  })
  const choose = useLatestCallback((methodId: string) => {
    const offered = offeredMethods(latest().methods, store.get())
    const method = offered.find(({ id }) => id === methodId)
    if (method === undefined || method.unavailable !== undefined) complain(methodId, offered)
    else tell({ type: 'methodChosen', methodId, method: method.type })
  })
  const endVisit = useLatestCallback((end: MethodEnd, ofVisit: number) => {
    if (stepNow().status !== 'method') return
    if (!tell({ type: 'methodEnded', visit: ofVisit, end })) return
    const now = stepNow()
    if (now.status === 'succeeded') callHost(latest().onSucceeded, now.outcome)
  })

  return {
    ...step,
    person,
    canGoBack: step.status === 'method',
    canStartOver: step.status !== 'succeeded',
    choose,
    goBack: useLatestCallback(() => void tell({ type: 'wentBack' })),
    end: useCallback((end) => endVisit(end, visit), [endVisit, visit]),
    abandon: useLatestCallback(() => {
      if (tell({ type: 'abandoned' })) callHost(latest().onAbandoned)
    }),
    startOver: useLatestCallback(() => void tell({ type: 'startedOver' })),
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
