/**
 * Waiting for RSA, by `poll`.
 *
 * @packageDocumentation
 */
export { type RsaStep, type UseRsaOptions, type UseRsaResult, useRsa } from './rsa/useRsa.ts'
