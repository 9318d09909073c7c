import type { SendTokenStep } from '@mfa-challenge/hooks/token'
import { failureWords } from './failureWords.ts'
import type { MfaWords } from './MfaWords.ts'
import './parts/token.ts'

/** Why no code went out, from `useSendToken` after `failed`. */
export function sendFailureWords(
  { reason, failure }: Extract<SendTokenStep, { status: 'failed' }>,
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
      // Nothing is known about the send: "nothing was confirmed" would be true, and no help.
      if (failure?.code === 'unreadable') return words.sendUnreadable
      return failure === undefined ? words.notSent : failureWords(failure, words)
    default:
      return reason satisfies never
  }
}
