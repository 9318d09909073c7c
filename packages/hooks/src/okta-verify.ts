/**
 * A push to Okta Verify: `okta-verify/verify`, then `poll`.
 *
 * @packageDocumentation
 */
export type { OktaVerifyStep } from './okta-verify/oktaVerifyStep.ts'
export { type UseOktaVerifyOptions, type UseOktaVerifyResult, useOktaVerify } from './okta-verify/useOktaVerify.ts'
