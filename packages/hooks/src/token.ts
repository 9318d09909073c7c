/**
 * Sending a code and checking it: `token/send`, `token/authenticate`.
 *
 * @packageDocumentation
 */
export type { SendTokenStep } from './token/sendTokenStep.ts'
export type { TokenAuthStep } from './token/tokenAuthStep.ts'
export { type UseSendTokenOptions, type UseSendTokenResult, useSendToken } from './token/useSendToken.ts'
export { type UseTokenAuthOptions, type UseTokenAuthResult, useTokenAuth } from './token/useTokenAuth.ts'
