'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { type MfaKbaMethod, personalName } from '../methods/mfaMethod.ts'
import { readMethod } from '../methods/readMethod.ts'
import { useStore } from '../store/useStore.ts'
import { callHost } from '../host-call/callHost.ts'
import { createKbaAnswers } from './createKbaAnswers.ts'
import type { KbaAnswersStep } from './kbaAnswersStep.ts'

export interface UseKbaAnswersOptions {
  method: MfaKbaMethod
  /** Called once, when the service accepts the answers. */
  onSucceeded?: (() => void) | undefined
}

export type UseKbaAnswersResult = KbaAnswersStep &
  MfaAvailability & {
    /**
     * Has the answers checked, by question id. They are encoded now and kept nowhere. Does nothing while `canSubmit` is
     * false, or without answers.
     */
    submit: (answers: Readonly<Record<string, string>>) => void
    /** False while answers are being checked, when all is over, and under a rate limit. */
    readonly canSubmit: boolean
  }

const kind = createKind(createKbaAnswers)

/** Has answers to security questions checked. */
export function useKbaAnswers({ onSucceeded, ...options }: UseKbaAnswersOptions): UseKbaAnswersResult {
  const method = readMethod(options.method)
  const succeeded = () => {
    tell({ type: 'kbaAnswers', state: 'succeeded' })
    callHost(onSucceeded)
  }
  const answers = useKept(kind, personalName(method), { method, onSucceeded: succeeded })
  const result = useStore(answers)
  const tell = useMethodEvents(method, { type: 'kbaAnswers', ...stateOf(result) })
  return { ...result, submit: answers.submit }
}
