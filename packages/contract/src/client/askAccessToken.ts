import { MfaError } from '../failure/MfaError.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

/** Asks the host for an access token. Undefined where the host has no getter: then a session speaks for the person. */
export async function askAccessToken(
  getAccessToken: MfaClientOptions['getAccessToken'],
  options: { refresh: boolean; signal: AbortSignal },
): Promise<string | undefined> {
  if (getAccessToken === undefined) return undefined

  const token = await Promise.resolve(options)
    .then(getAccessToken)
    .catch((error: unknown) => {
      if (error instanceof MfaError) throw error
      throw new MfaError({ code: 'unauthorized' }, { cause: withoutDetails('getAccessToken failed', error) })
    })
  if (token) return token
  throw new MfaError({ code: 'unauthorized' }, { cause: new Error('getAccessToken gave no token') })
}
