import type { MfaFailure } from '@mfa-challenge/contract'
import type { KbaAnswersStep } from '@mfa-challenge/hooks/kba'
import { failureWords } from './failureWords.ts'
import type { MfaWords } from './MfaWords.ts'
import './parts/kba.ts'

/** Why security questions could not be asked, or their answers not be checked. */
export function kbaFailureWords(failure: MfaFailure | { readonly code: 'insecureContext' }, words: MfaWords): string {
  return failure.code === 'insecureContext' ? words.kbaInsecure : failureWords(failure, words)
}

/** Why the service did not take the answers, from `useKbaAnswers`. Undefined where it refused none. */
export function kbaRefusalWords(
  { refusal, unverified = [] }: Extract<KbaAnswersStep, { status: 'answering' }>,
  words: MfaWords,
): string | undefined {
  if (refusal === undefined) return undefined
  if (refusal === 'wrong') return words.kbaWrong
  return unverified.length === 0 ? words.kbaMoreNeeded : words.kbaUnmatched({ count: unverified.length })
}
