/**
 * Duo’s prompt in a frame, and `duo-web/verify`.
 *
 * @packageDocumentation
 */
export type { DuoVerifyStep } from './duo-web/duoVerifyStep.ts'
export type { RejectedDuoPrompt } from './duo-web/readDuoPrompt.ts'
export type { DuoFrameMessage } from './duo-web/createDuoFrame.ts'
export { type DuoFrame, type DuoIframeProps, type UseDuoFrameOptions, useDuoFrame } from './duo-web/useDuoFrame.ts'
export { type UseDuoVerifyOptions, type UseDuoVerifyResult, useDuoVerify } from './duo-web/useDuoVerify.ts'
export { type DuoWebStep, type UseDuoWebOptions, type UseDuoWebResult, useDuoWeb } from './duo-web/useDuoWeb.ts'
