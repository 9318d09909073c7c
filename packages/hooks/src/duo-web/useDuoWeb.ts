'use client'

import { rateLimit } from '../cooldown/Deadlines.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { type OperationState, useOperation } from '../operation/useOperation.ts'
import type { DuoVerifyStep } from './duoVerifyStep.ts'
import { useDuoCheck } from './useDuoCheck.ts'
import { type DuoFrame, useDuoFrame } from './useDuoFrame.ts'

export interface UseDuoWebOptions {
  method: MfaDuoWebMethod
  /**
   * The frame's name for screen readers, in the person's language.
   * @default 'Duo'
   */
  title?: string | undefined
}

/** How far Duo is, from the request to the verdict. */
export type DuoWebStep =
  | { readonly status: 'preparing' }
  | { readonly status: 'prompting'; readonly frame: DuoFrame }
  | DuoVerifyStep

export type UseDuoWebResult = DuoWebStep & {
  /**
   * Fetches a fresh request from the host and shows the prompt, in place of one that is there. Does nothing while one
   * is fetched or an answer is checked, when all is over, or under a rate limit.
   */
  start(): void
}

interface SigRequestAnswer {
  readonly host: string
  readonly sigRequest: string
}

/** Duo from end to end: a request from the portal's server, Duo's prompt, and the service's word on its answer. */
export function useDuoWeb({ method, title = 'Duo' }: UseDuoWebOptions): UseDuoWebResult {
  const { submit, reset: forgetVerdict, ...verdict } = useDuoCheck({ method })
  const request = useOperation<SigRequestAnswer>({
    owner: method.id,
    deadlines: [rateLimit],
    onAnswered: forgetVerdict,
  })
  const { host, sigRequest } = request.state.status === 'answered' ? request.state.answer : nothing
  const frame = useDuoFrame({
    host,
    sigRequest,
    extraOrigins: method.extraOrigins,
    title,
    onMessage(message) {
      if (message.type !== 'authenticated') return
      submit(message.signedResponse)
      // Of no use any more: Duo answers a request once.
      request.reset()
    },
  })
  const step = duoWebStep({ request: request.state, frame, verdict })
  useMethodEvents(method, { type: 'duoWeb', ...stateOf(step) })

  const start = () => {
    if (['checking', 'succeeded', 'lockedOut', 'notEnoughData'].includes(step.status)) return
    request.run((signal) => method.getSigRequest({ signal }))
  }

  return { ...step, start }
}

interface DuoWebFacts {
  request: OperationState<SigRequestAnswer>
  frame: DuoFrame
  verdict: DuoVerifyStep
}

function duoWebStep({ request, frame, verdict }: DuoWebFacts): DuoWebStep {
  switch (request.status) {
    case 'idle':
      return verdict
    case 'running':
      return { status: 'preparing' }
    case 'answered':
      return { status: 'prompting', frame }
    case 'failed':
      return { status: 'failed', failure: request.failure }
    default:
      return request satisfies never
  }
}

const nothing: SigRequestAnswer = { host: '', sigRequest: '' }
