import type { UseSendTokenResult } from '@mfa-challenge/hooks'
import type { MfaWords } from '../words/englishWords.ts'

/** Why no code went out. */
export function sendFailureWords(
  { reason, failure }: Extract<UseSendTokenResult, { status: 'failed' }>,
  words: MfaWords,
): string {
  switch (reason) {
    case 'notSent':
      return words.notSent
    case 'notEnoughData':
      return words.sendNotEnoughData
    case 'lockedOut':
      return words.lockoutText
    case 'failure':
      return failure === undefined ? words.notSent : words.failure(failure)
    default:
      return reason satisfies never
  }
}
