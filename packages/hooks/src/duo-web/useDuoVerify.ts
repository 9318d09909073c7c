'use client'

import type { MfaBlock } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { type MfaDuoWebMethod, personalName } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import { createDuoVerify } from './createDuoVerify.ts'
import type { DuoVerifyStep } from './duoVerifyStep.ts'

export interface UseDuoVerifyOptions {
  method: Pick<MfaDuoWebMethod, 'id' | 'userId'>
}

export type UseDuoVerifyResult = DuoVerifyStep & {
  /**
   * Has Duo's answer checked, from `useDuoFrame`'s `onMessage`: at once, for it lives about a minute. After anything but
   * success, ask for a new `sigRequest`. Does nothing while `canSubmit` is false.
   */
  submit: (signedResponse: string) => void
  /** False while an answer is checked, and when all is over. No rate limit holds it back. */
  readonly canSubmit: boolean
  readonly blockedBy: MfaBlock | undefined
  /** Calls off a check, and forgets the last one. */
  reset: () => void
}

const kind = createKind(createDuoVerify)

/** Has Duo's answer checked by the service. The answer is kept nowhere. */
export function useDuoVerify({ method }: UseDuoVerifyOptions): UseDuoVerifyResult {
  const { id, userId } = method
  const duo = useKept(kind, personalName({ id, userId }), { method })
  const result = useStore(duo)
  useMethodEvents({ id, type: 'duo-web' }, { type: 'duoVerify', ...stateOf(result) })
  return { ...result, submit: duo.submit, reset: duo.reset }
}
