import { MfaError } from '../failure/MfaError.ts'
import type { MfaFailure } from '../failure/MfaFailure.ts'

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<MfaError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof MfaError) return error
  throw new Error('Expected an MfaError.', { cause: error })
}

/** The failure that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<MfaFailure> {
  return (await errorOf(call)).failure
}
