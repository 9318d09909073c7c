import { GatewayConfigError, missing } from './GatewayConfigError.ts'

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** Reads an origin that secrets go to, or pages come from: https, or this very machine. */
export function readConfiguredUrl(setting: string, value: unknown): string {
  if (value === undefined || value === '')
    throw missing(setting, 'an https origin, such as https://acme.api.identitynow.com')
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined)
    throw new GatewayConfigError(setting, 'is no URL. Give it an origin, such as https://acme.example.')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new GatewayConfigError(setting, `has more than an origin. Give it ${url.protocol}//${url.host} alone.`)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local.test(url.hostname))) return url.origin
  throw new GatewayConfigError(setting, 'is not https. Only on this very machine http will do.')
}
