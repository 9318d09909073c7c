import { warnDeveloper } from '../development/warnDeveloper.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import type { Answered } from './callOperation.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

/** Hands a gateway's word on, where there is one. What the host makes of it changes nothing of the call. */
export function tellAssertion(
  { requestHeaders, headers }: Answered<unknown>,
  onAssertion: MfaClientOptions['onAssertion'],
): void {
  const assertion = headers.get('MFA-Assertion')
  if (!assertion) return
  const failed = (error: unknown) => warnDeveloper(withoutDetails('onAssertion failed', error).message)
  try {
    const told: unknown = onAssertion?.(assertion, { transaction: requestHeaders.get('MFA-Transaction') ?? undefined })
    // One that is async by mistake.
    if (told instanceof Promise) told.catch(failed)
  } catch (error) {
    failed(error)
  }
}
