import type { OktaVerifyStep } from '@mfa-challenge/hooks/okta-verify'
import type { RsaStep } from '@mfa-challenge/hooks/rsa'
import { failureWords } from './failureWords.ts'
import type { MfaWords } from './MfaWords.ts'
import { sentences } from './sentences.ts'
import './parts/push.ts'
import './parts/rsa.ts'

/** Why a push brought no success, from `useOktaVerify`. Undefined where there is nothing to say, or another screen says it. */
export function oktaFailureWords(okta: OktaVerifyStep & SendsLeft, words: MfaWords): string | undefined {
  return inOneGo(oktaEnd(okta, words))
}

/** The same of `useRsa`. */
export function rsaFailureWords(rsa: RsaStep, words: MfaWords): string | undefined {
  return inOneGo(rsaEnd(rsa, words))
}

/** What happened, where it is the heading's to say, and what to do now. */
export interface PushEnd {
  heading?: string
  text: string
}

export function oktaEnd(okta: OktaVerifyStep & SendsLeft, words: MfaWords): PushEnd | undefined {
  if (okta.status === 'stopped') return { text: failureWords(okta.failure, words) }
  // Nobody is told to send what can't be sent.
  const noneLeft = okta.pushesLeft === 0 ? words.pushNoneLeft : undefined
  if (okta.status === 'refused') return { heading: words.pushRefusedHeading, text: noneLeft ?? words.pushRefused }
  if (okta.status !== 'timedOut') return undefined
  return { heading: words.pushTimedOutHeading, text: noneLeft ?? words.pushTimedOut }
}

interface SendsLeft {
  readonly pushesLeft?: number | undefined
}

export function rsaEnd(rsa: RsaStep, words: MfaWords): PushEnd | undefined {
  if (rsa.status === 'stopped') return { text: failureWords(rsa.failure, words) }
  if (rsa.status === 'refused') return { heading: words.pushRefusedHeading, text: words.rsaRefused }
  return rsa.status === 'timedOut' ? { heading: words.rsaTimedOutHeading, text: words.rsaTimedOut } : undefined
}

function inOneGo(end: PushEnd | undefined): string | undefined {
  return end?.heading === undefined ? end?.text : sentences(end.heading, end.text)
}
