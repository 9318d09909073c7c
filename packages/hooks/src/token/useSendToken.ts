'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { type MfaTokenMethod, personalName } from '../methods/mfaMethod.ts'
import { readMethod } from '../methods/readMethod.ts'
import { useStore } from '../store/useStore.ts'
import { createSendToken } from './createSendToken.ts'
import type { SendTokenStep } from './sendTokenStep.ts'

export interface UseSendTokenOptions {
  method: MfaTokenMethod
}

export type UseSendTokenResult = SendTokenStep &
  MfaAvailability & {
    /** Has a code sent. For what the person does, never for a mount. Does nothing while `canSend` is false. */
    send: () => void
    /** False while one is on its way, between two sends, and when all is over: after `lockedOut` or `notEnoughData`. */
    readonly canSend: boolean
    /**
     * A code may be out: from here, or from an earlier visit or page, as long as it can still work; or the answer to a
     * send was lost, and nobody knows.
     */
    readonly mayHaveCode: boolean
  }

const kind = createKind(createSendToken)

/** Has one-time codes sent: one at a time, with growing pauses. */
export function useSendToken(options: UseSendTokenOptions): UseSendTokenResult {
  const method = readMethod(options.method)
  const sending = useKept(kind, personalName(method), { method })
  const result = useStore(sending)
  useMethodEvents(method, { type: 'sendToken', ...stateOf(result) })
  return { ...result, send: sending.send }
}
