import type { DuoAccount, Environment, TenantOptions } from './DemoOptions.ts'

/** Reads the variables of a real tenant; `undefined` without `MFA_API_URL`. Throws where one is missing or unusable. */
export function readTenantOptions(environment: Environment): TenantOptions | undefined {
  const address = environment.MFA_API_URL || undefined
  if (address === undefined) return undefined
  const userAlias = required(environment, 'MFA_USER_ALIAS')

  return {
    apiUrl: readOrigin(address),
    clientId: required(environment, 'MFA_CLIENT_ID'),
    clientSecret: required(environment, 'MFA_CLIENT_SECRET'),
    person: {
      displayName: environment.MFA_USER_NAME || userAlias,
      userAlias,
      oktaUserId: environment.MFA_OKTA_USER_ID || undefined,
      identityId: environment.MFA_IDENTITY_ID || undefined,
    },
    duo: readDuoAccount(environment),
  }
}

function readDuoAccount(environment: Environment): DuoAccount | undefined {
  const host = environment.MFA_DUO_HOST || undefined
  if (host === undefined) return undefined
  const akey = required(environment, 'MFA_DUO_AKEY')
  if (akey.length < 40) throw new Error('MFA_DUO_AKEY must be at least 40 characters long.')
  return {
    host,
    ikey: required(environment, 'MFA_DUO_IKEY'),
    skey: required(environment, 'MFA_DUO_SKEY'),
    akey,
    username: environment.MFA_DUO_USERNAME || required(environment, 'MFA_USER_ALIAS'),
  }
}

function required(environment: Environment, name: string): string {
  const value = environment[name] || undefined
  if (value !== undefined) return value
  throw new Error(`${name} is not set, so the demo cannot talk to the tenant. apps/demo/README.md lists what it needs.`)
}

function readOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && isSafe(url) && url.pathname === '/' && url.search === '') return url.origin
  throw new Error('MFA_API_URL must be an https origin without a path, such as https://acme.api.identitynow.com.')
}

/** The secret goes there: only over TLS, or not off this machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
}
