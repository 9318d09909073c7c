/**
 * Waiting for RSA, by `poll`.
 *
 * @packageDocumentation
 */
export type { RsaStep } from './rsa/rsaStep.ts'
export { type UseRsaOptions, type UseRsaResult, useRsa } from './rsa/useRsa.ts'
