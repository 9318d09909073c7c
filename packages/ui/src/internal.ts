/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { Button } from './button/Button.tsx'
export { contrastOf, createPaint } from './contrast-warning/createPaint.ts'
export { contrastPairs, type LookColor, nameOf } from './contrast-warning/contrastPairs.ts'
export { createFormats } from './words/createFormats.ts'
export { createWords } from './words/createWords.ts'
export { wordKeys } from './words/wordKeys.ts'
export { directionOf } from './words/directionOf.ts'
