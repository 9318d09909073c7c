import { GatewayConfigError } from '../../options/GatewayConfigError.ts'
import { readConfiguredUrl } from '../../options/readConfiguredUrl.ts'
import type { Finding } from '../finding/Finding.ts'
import type { Environment, Tenant } from './CheckVariables.ts'

const known = /\.(?:api\.identitynow\.com|api\.cloud\.sailpoint\.com)$/
/** What people copy from the address bar: pages, and no API. */
const pages = /^([\w-]+)\.(?:identitynow\.com|login\.sailpoint\.com)$/
const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** Reads where the tenant is, and in which version it is asked. */
export function readTenant(environment: Environment): { tenant?: Tenant; findings: Finding[] } {
  const address = readAddress(environment.MFA_API_URL)
  const version = environment.MFA_API_VERSION || 'v3'
  const isKnownVersion = version === 'v3' || version === 'beta'
  const versionFinding: Omit<Finding, 'part' | 'about'> = isKnownVersion
    ? { state: 'right', says: environment.MFA_API_VERSION ? version : 'v3, since it is not set' }
    : { state: 'wrong', says: 'is neither v3 nor beta', todo: 'Set it to v3: the operations are in no other version.' }
  const findings: Finding[] = [
    { part: 'Variables', about: 'MFA_API_URL', ...address.finding },
    { part: 'Variables', about: 'MFA_API_VERSION', ...versionFinding },
  ]
  return { findings, ...(address.url !== undefined && isKnownVersion && { tenant: { url: address.url, version } }) }
}

function readAddress(value: string | undefined): { url?: string; finding: Omit<Finding, 'part' | 'about'> } {
  if (!value)
    return {
      finding: {
        state: 'missing',
        says: 'is not set',
        todo: 'Set it to the tenant’s origin, such as https://acme.api.identitynow.com.',
      },
    }
  try {
    const url = readConfiguredUrl('MFA_API_URL', value)
    const { hostname } = new URL(url)
    const tenantName = pages.exec(hostname)?.[1]
    if (tenantName !== undefined && tenantName !== 'api')
      return {
        finding: {
          state: 'wrong',
          says: `${hostname} serves pages, and not the API`,
          todo: `Set it to https://${tenantName}.api.identitynow.com.`,
        },
      }
    return { url, finding: hostFinding(hostname, url) }
  } catch (error) {
    if (!(error instanceof GatewayConfigError)) throw error
    const says = error.message.replace('@mfa-challenge/gateway: MFA_API_URL ', '')
    const [problem = says, ...rest] = says.split('. ')
    return { finding: { state: 'wrong', says: problem, todo: rest.join('. ') || undefined } }
  }
}

function hostFinding(hostname: string, url: string): Omit<Finding, 'part' | 'about'> {
  if (known.test(hostname)) return { state: 'right', says: `${url}, a host of SailPoint’s API` }
  if (local.test(hostname)) return { state: 'note', says: `${url}, this very machine and no tenant` }
  return {
    state: 'note',
    says: `${url}, a host that is not known to be SailPoint’s`,
    todo: 'Make sure that it is yours: the secret goes there. The tenant’s /oauth/info names its tokenEndpoint.',
  }
}
