/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { Busy } from './busy/Busy.tsx'
export { Button } from './button/Button.tsx'
export { contrastOf, createPaint } from './contrast-warning/createPaint.ts'
export { contrastPairs, type LookColor, nameOf } from './contrast-warning/contrastPairs.ts'
export { FailureNotice } from './failure-notice/FailureNotice.tsx'
export { failureKind } from './failure-notice/failureKind.ts'
export { useAnnounced } from './screen/useAnnounced.ts'
export { StepFrame } from './step-frame/StepFrame.tsx'
export { failureWords } from './words/failureWords.ts'
export { useWords } from './words/WordsContext.tsx'
export { createFormats } from './words/createFormats.ts'
export { createWords } from './words/createWords.ts'
export { wordKeys } from './words/wordKeys.ts'
export { directionOf } from './words/directionOf.ts'
