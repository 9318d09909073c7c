/**
 * A one-time code in one real input.
 *
 * @packageDocumentation
 */
export { type CodeAlphabet, cleanCode } from './code-field/cleanCode.ts'
export {
  type CodeFieldAttributes,
  type CodeFieldReason,
  codeFieldAttributes,
  type UseCodeFieldOptions,
  useCodeField,
} from './code-field/useCodeField.ts'
