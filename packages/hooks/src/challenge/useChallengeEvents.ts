'use client'

import { useRef } from 'react'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { useClock, useEmit } from '../environment/MfaEnvironment.ts'
import { createStateWatch, type StateWatch } from '../events/createStateWatch.ts'
import type { MfaEventMethod } from '../events/MfaEvent.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import type { MfaChallengeStep } from './challengeStep.ts'

/** Where a challenge stands, and at which choice of a method. */
export interface ShownStep {
  readonly step: MfaChallengeStep
  /** Grows with each choice. */
  readonly visit: number
}

/** What the events of one challenge go by. */
interface Course {
  readonly lasted: StateWatch
  begunAt: number
  isOver: boolean
  /** The one that was chosen last. */
  method: MfaEventMethod | undefined
}

/**
 * Tells the host of each step of a challenge. The result tells of one at once: what the person does is told before what
 * the method tells of itself, and an end before the host hears of it and unmounts the challenge.
 */
export function useChallengeEvents(shown: ShownStep): (shown: ShownStep) => void {
  const clock = useClock()
  const emit = useEmit()
  const course = useRef<Course>(undefined)

  const tell = useLatestCallback(({ step, visit }: ShownStep) => {
    const now = clock.now()
    course.current ??= { lasted: createStateWatch(clock), begunAt: now, isOver: false, method: undefined }
    const { current } = course
    const durationMs = current.lasted(step.status === 'method' ? `method ${visit}` : step.status)
    if (durationMs === undefined) return
    if (current.isOver && !isEnd(step)) current.begunAt = now
    current.isOver = isEnd(step)
    const challengeDurationMs = Math.max(0, now - current.begunAt)
    const type = 'challenge'
    switch (step.status) {
      case 'choosing':
        return emit({ type, state: step.status, durationMs })
      case 'method':
        current.method = withoutPerson(step.method)
        return emit({ type, state: step.status, ...current.method, durationMs })
      case 'succeeded':
      case 'lockedOut':
        // Both come after a choice only.
        if (current.method === undefined) return undefined
        return emit({ type, state: step.status, ...current.method, durationMs, challengeDurationMs })
      case 'nothingLeft':
      case 'abandoned':
        return emit({ type, state: step.status, durationMs, challengeDurationMs })
      default:
        return step satisfies never
    }
  })
  const tellShown = useLatestCallback(() => tell(shown))

  // In the commit itself: a method's own effects, which tell of its first states, run later.
  useLayoutEffectInBrowser(tellShown, [tellShown, shown.step.status, shown.visit])
  return tell
}

function isEnd({ status }: MfaChallengeStep): boolean {
  return status !== 'choosing' && status !== 'method'
}

function withoutPerson(method: Extract<MfaChallengeStep, { status: 'method' }>['method']): MfaEventMethod {
  return { method: method.type, deliveryType: method.type === 'token' ? method.deliveryType : undefined }
}
