/**
 * Requests that the server wants confirmed first (RFC 9470): asked for, confirmed, and done.
 *
 * @packageDocumentation
 */
export type { StepUpChallenge, StepUpState } from './step-up/createRounds.ts'
export { createStepUp, type StepUp, type StepUpOptions } from './step-up/createStepUp.ts'
export { type StepUpRefusal, StepUpRefused } from './step-up/StepUpRefused.ts'
