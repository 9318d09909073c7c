import type { KbaAuthResponse, MfaFailure } from '@mfa-challenge/contract'
import { unreadableStatus } from '../failure/unreadableAnswer.ts'
import type { OperationState } from '../operation/createOperation.ts'

/** How far checking the answers is. */
export type KbaAnswersStep =
  | {
      readonly status: 'answering'
      /** `moreNeeded`: not enough of them were right. */
      readonly refusal?: 'wrong' | 'moreNeeded' | undefined
      /** Ids of the questions that the service says were not answered right; undefined when it does not say. */
      readonly unverified?: readonly string[] | undefined
      /** Why the answers were not checked. `insecureContext`: this page cannot hash, so nothing was sent. */
      readonly failure?: MfaFailure | { readonly code: 'insecureContext' } | undefined
    }
  | { readonly status: 'checking' }
  | { readonly status: 'succeeded' }
  | { readonly status: 'lockedOut' }
  | { readonly status: 'notEnoughData' }

/** What came of the answers. Not the answers. */
export type KbaVerdict =
  | { readonly sent: false }
  | { readonly sent: true; readonly response: KbaAuthResponse; readonly askedIds: readonly string[] }

/** What is known about the answers. Only an exact SUCCESS is one. */
export function kbaAnswersStep(check: OperationState<KbaVerdict>): KbaAnswersStep {
  if (check.status === 'idle') return { status: 'answering' }
  if (check.status === 'running') return { status: 'checking' }
  if (check.status === 'failed') return { status: 'answering', failure: check.failure }
  if (!check.answer.sent) return { status: 'answering', failure: { code: 'insecureContext' } }
  const { status, items } = check.answer.response
  switch (status) {
    case 'SUCCESS':
      return { status: 'succeeded' }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'FAILED':
      return { status: 'answering', refusal: 'wrong' }
    case 'PENDING':
      return { status: 'answering', refusal: 'moreNeeded', unverified: unverifiedIds(items, check.answer.askedIds) }
    case 'UNKNOWN':
    case 'MISSING':
      return { status: 'answering', failure: unreadableStatus(status) }
    default:
      return status satisfies never
  }
}

/** The service's examples name questions in the answer that were not in the request: those tell us nothing. */
function unverifiedIds(items: KbaAuthResponse['items'], askedIds: readonly string[]): readonly string[] | undefined {
  const said = new Map(items.map(({ questionId, isVerified }) => [questionId, isVerified]))
  if (!askedIds.some((id) => said.has(id))) return undefined
  return askedIds.filter((id) => said.get(id) === false)
}
