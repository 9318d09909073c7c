import type { OktaVerifyStep, RsaStep } from '@mfa-challenge/hooks'
import { failureWords } from './failureWords.ts'
import type { MfaWords } from './MfaWords.ts'

/** Why a push brought no success, from `useOktaVerify`. Undefined where there is nothing to say, or another screen says it. */
export function oktaFailureWords(okta: OktaVerifyStep, words: MfaWords): string | undefined {
  if (okta.status === 'stopped') return failureWords(okta.failure, words)
  if (okta.status === 'refused') return words.pushRefused
  return okta.status === 'timedOut' ? words.pushTimedOut : undefined
}

/** The same of `useRsa`. */
export function rsaFailureWords(rsa: RsaStep, words: MfaWords): string | undefined {
  if (rsa.status === 'stopped') return failureWords(rsa.failure, words)
  if (rsa.status === 'refused') return words.rsaRefused
  return rsa.status === 'timedOut' ? words.rsaTimedOut : undefined
}
