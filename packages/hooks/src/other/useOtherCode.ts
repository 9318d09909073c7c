'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import type { MfaOtherMethod } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import { createOtherCode } from './createOtherCode.ts'
import type { OtherCodeStep } from './otherCodeStep.ts'
import { otherName } from './otherName.ts'

export interface UseOtherCodeOptions {
  /** One that asks for a code. */
  method: MfaOtherMethod
}

export type UseOtherCodeResult = OtherCodeStep &
  MfaAvailability & {
    /** Has the gateway start it. For what the person does, never for a mount. Does nothing while `canStart` is false. */
    start: () => void
    /** False while it is started or a code is checked, when all is over, and under a rate limit. */
    readonly canStart: boolean
    /** Has a code checked. Does nothing while `canSubmit` is false. */
    submit: (code: string) => void
    /** True while a code can be entered, but for the rate limit. */
    readonly canSubmit: boolean
  }

const kind = createKind(createOtherCode)

/** Has codes checked by a method that only a gateway knows. No code is kept anywhere. */
export function useOtherCode({ method }: UseOtherCodeOptions): UseOtherCodeResult {
  const code = useKept(kind, otherName(method), { method })
  const result = useStore(code)
  useMethodEvents(method, { type: 'otherCode', ...stateOf(result) })
  return { ...result, start: code.start, submit: code.submit }
}
