import type { MfaMethod } from '@mfa-challenge/hooks'
import { createLoadable } from '@mfa-challenge/contract/internal'

// Each method is a file of its own, fetched ahead when it is likely, and else when it is chosen.

export const tokenStep = createLoadable(
  () => import('../token-step/TokenStep.tsx'),
  (file) => file.TokenStep,
)

export const oktaVerifyStep = createLoadable(
  () => import('../okta-verify-step/OktaVerifyStep.tsx'),
  (file) => file.OktaVerifyStep,
)

export const duoWebStep = createLoadable(
  () => import('../duo-web-step/DuoWebStep.tsx'),
  (file) => file.DuoWebStep,
)

export const kbaStep = createLoadable(
  () => import('../kba-step/KbaStep.tsx'),
  (file) => file.KbaStep,
)

export const rsaStep = createLoadable(
  () => import('../rsa-step/RsaStep.tsx'),
  (file) => file.RsaStep,
)

export const otherStep = createLoadable(
  () => import('../other-step/OtherStep.tsx'),
  (file) => file.OtherStep,
)

const steps = {
  token: tokenStep,
  'okta-verify': oktaVerifyStep,
  'duo-web': duoWebStep,
  kba: kbaStep,
  rsa: rsaStep,
  other: otherStep,
} as const satisfies Record<MfaMethod['type'], unknown>

/** Fetches the step of a method that is likely to be chosen. What doesn't come is told to nobody: it is fetched again. */
export function prefetchStep(type: MfaMethod['type']) {
  steps[type].load().catch(() => undefined)
}
