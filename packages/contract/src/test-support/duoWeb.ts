import { createRequire } from 'node:module'

/** Duo's own package, as far as we use it. It comes without types. */
interface DuoWeb {
  sign_request(ikey: string, skey: string, akey: string, username: string): string
  verify_response(ikey: string, skey: string, akey: string, sigResponse: string): string | null
}

const require = createRequire(import.meta.url)

/** Signs and verifies as a portal's server did with Duo's package. */
export const duoWeb: DuoWeb = require('@duosecurity/duo_web')
