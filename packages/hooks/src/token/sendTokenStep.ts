import type { MfaFailure, SendTokenResponse } from '@mfa-challenge/contract'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { unreadableStatus } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'
import type { Sealed } from '../sealed/Sealed.ts'

/** How far sending a code is. `count` is how many codes went out. */
export type SendTokenStep =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | {
      readonly status: 'sent'
      readonly sentAt: number
      /** By this page's clock and `codeLifetimeMs`. The service does not tell, so it may still take the code. */
      readonly expiresAt: number
      readonly count: number
      /** For `useTokenAuth`. Undefined where the code was asked for in another tab. */
      readonly requestId?: string | undefined
    }
  | {
      readonly status: 'failed'
      readonly count: number
      /** `notSent`: the service tried and could not. It may be asked again at once. */
      readonly reason: 'notSent' | 'lockedOut' | 'notEnoughData'
      /** The service's own words. For people, never for logic. */
      readonly errorMessage?: string | undefined
      readonly failure?: undefined
    }
  | {
      readonly status: 'failed'
      readonly count: number
      readonly reason: 'failure'
      readonly failure: MfaFailure
      readonly errorMessage?: undefined
    }

/** A send that was answered, and when. */
export interface SendAnswer extends Omit<SendTokenResponse, 'requestId'> {
  readonly requestId: Sealed<string | undefined>
  readonly at: number
}

/** How long a code works. The service doesn't tell. */
export function lifetimeOf(method: MfaTokenMethod): number {
  return method.codeLifetimeMs ?? 600_000
}

/** How many codes are out, and when another tab sent the newest of them. */
export interface Sends {
  readonly count: number
  readonly elsewhereAt?: number | undefined
}

interface SendTokenFacts extends Sends {
  operation: OperationState<SendAnswer>
  method: MfaTokenMethod
}

/** What is known about a code on its way. Only an exact SUCCESS means that it went out. */
export function sendTokenStep({ operation, count, elsewhereAt, method }: SendTokenFacts): SendTokenStep {
  if (operation.status === 'running') return { status: 'sending' }
  if (elsewhereAt !== undefined) return sentAt(elsewhereAt, undefined)
  if (operation.status === 'idle') return { status: 'idle' }
  if (operation.status === 'failed') return { status: 'failed', count, reason: 'failure', failure: operation.failure }
  const { status, requestId, errorMessage, at } = operation.answer
  switch (status) {
    case 'SUCCESS':
      return sentAt(at, requestId.read())
    case 'FAILED':
    case 'PENDING':
      return { status: 'failed', count, reason: 'notSent', errorMessage }
    case 'LOCKOUT':
      return { status: 'failed', count, reason: 'lockedOut', errorMessage }
    case 'NOT_ENOUGH_DATA':
      return { status: 'failed', count, reason: 'notEnoughData', errorMessage }
    case 'UNKNOWN':
    case 'MISSING':
      return { status: 'failed', count, reason: 'failure', failure: unreadableStatus(status) }
    default:
      return status satisfies never
  }

  function sentAt(time: number, id: string | undefined): SendTokenStep {
    return { status: 'sent', sentAt: time, expiresAt: time + lifetimeOf(method), count, requestId: id }
  }
}
