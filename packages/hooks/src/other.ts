/**
 * Methods that only a gateway knows: `/mfa/{method}/start`, `/mfa/{method}/check`, `/mfa/{method}/poll`.
 *
 * @packageDocumentation
 */
export type { OtherCodeStep } from './other/otherCodeStep.ts'
export {
  type OtherApprovalStep,
  type UseOtherApprovalOptions,
  type UseOtherApprovalResult,
  useOtherApproval,
} from './other/useOtherApproval.ts'
export { type UseOtherCodeOptions, type UseOtherCodeResult, useOtherCode } from './other/useOtherCode.ts'
