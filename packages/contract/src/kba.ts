/**
 * Security questions: their texts, and the hash of an answer.
 *
 * @packageDocumentation
 */
export { hashKbaAnswer } from './kba/hashKbaAnswer.ts'
export { InsecureContextError } from './kba/InsecureContextError.ts'
export { normalizeKbaAnswer } from './kba/normalizeKbaAnswer.ts'
export { type KbaQuestionWords, parseKbaQuestionText } from './kba/parseKbaQuestionText.ts'
