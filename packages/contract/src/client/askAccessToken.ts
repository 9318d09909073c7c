import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { thrownByPortal } from '../failure/thrownByPortal.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

/** Asks the host for an access token. Undefined where the host has no getter: then a session speaks for the person. */
export async function askAccessToken(
  getAccessToken: MfaClientOptions['getAccessToken'],
  options: { refresh: boolean; signal: AbortSignal },
): Promise<string | undefined> {
  if (getAccessToken === undefined) return undefined

  const token: unknown = await Promise.resolve(options)
    .then(getAccessToken)
    .catch((error: unknown) => {
      throw failureToGet(error)
    })
  if (!token) throw new MfaError({ code: 'unauthorized' }, { cause: new Error('getAccessToken gave no token') })
  if (typeof token === 'string') return token
  throw portalFault(
    'getAccessToken',
    new TypeError(`getAccessToken gave no text, but something of type ${typeof token}`),
  )
}

/** Why there is no token: mostly a session that has ended, or a network that is gone, and at times a mistake. */
function failureToGet(error: unknown): MfaError {
  if (error instanceof MfaError) return error
  const cause = withoutDetails('getAccessToken failed', error)
  const told = thrownByPortal(error)
  if (told === 'mistake' || told === 'maybeMistake') return portalFault('getAccessToken', cause)
  return new MfaError({ code: told === 'lostConnection' ? 'offline' : 'unauthorized' }, { cause })
}
