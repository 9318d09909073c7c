'use client'

import { useState } from 'react'
import { rateLimit } from '../cooldown/Deadlines.ts'
import { useCooldown } from '../cooldown/useCooldown.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { noteSend, resendName } from '../resend/sends.ts'
import { type SendAnswer, type SendTokenStep, sendTokenStep } from './sendTokenStep.ts'

export interface UseSendTokenOptions {
  method: MfaTokenMethod
}

export type UseSendTokenResult = SendTokenStep & {
  /**
   * Has a code sent. For what the person does, never for a mount. Does nothing while one is on its way, before `resendAt`,
   * or when all is over: after `lockedOut` or `notEnoughData`.
   */
  send(): void
  /** When another code may be asked for; undefined while it may. */
  readonly resendAt: number | undefined
}

/** Has one-time codes sent: one at a time, with growing pauses. */
export function useSendToken({ method }: UseSendTokenOptions): UseSendTokenResult {
  const { id, userAlias, deliveryType } = method
  const { client, clock, deadlines } = useMfaEnvironment()
  const { until: resendAt } = useCooldown(resendName(id))
  const [sent, setSent] = useState({ methodId: id, count: 0 })
  const operation = useOperation<SendAnswer>({
    owner: id,
    deadlines: [rateLimit, resendName(id)],
    onAnswered({ status }) {
      if (status !== 'SUCCESS') return
      noteSend(id, { clock, deadlines })
      setSent((before) => ({ methodId: id, count: before.methodId === id ? before.count + 1 : 1 }))
    },
  })

  const count = sent.methodId === id ? sent.count : 0
  const step = sendTokenStep({ operation: operation.state, count, method })
  useMethodEvents(method, { type: 'sendToken', ...stateOf(step) })

  const send = () => {
    if (step.status === 'failed' && (step.reason === 'lockedOut' || step.reason === 'notEnoughData')) return
    operation.run(async (signal) => {
      const response = await client.createSendToken({ userAlias, deliveryType }, { signal })
      return { ...response, at: clock.now() }
    })
  }

  return { ...step, send, resendAt }
}
