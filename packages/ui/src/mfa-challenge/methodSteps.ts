import { createLoadable } from '../loading/createLoadable.ts'

// Each method is loaded when it is chosen, and not before.

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
