import { BlockList, isIP } from 'node:net'
import { GatewayConfigError } from '../options/GatewayConfigError.ts'

/** Whose word about the caller's address counts. */
export interface TrustedProxies {
  /**
   * The addresses of your own proxies, or their networks: `10.0.0.0/8`, `fd00::/8`.
   */
  addresses: readonly string[]
  /**
   * The header in which they write whom they had the request from, the nearest last.
   * @default 'X-Forwarded-For'
   */
  header?: string | undefined
}

/** Says from where a call came: `undefined` where nobody knows. */
export type CallerAddress = (request: Request, connection: string | undefined) => string | undefined

/**
 * Makes the reader of the caller's address, which Okta's operation wants (`slpt-forwarding`). It is the connection's, or, where that
 * is a proxy of the portal's own, the last address in its header that is no such proxy. What stands before that is a claim.
 */
export function createCallerAddress(trusted: TrustedProxies | undefined): CallerAddress {
  if (trusted === undefined) return (_request, connection) => readAddress(connection)
  const proxies = new BlockList()
  for (const address of trusted.addresses) addTo(proxies, address)
  const header = trusted.header ?? 'X-Forwarded-For'
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  return (request, connection) => {
    let address = readAddress(connection)
    const claims = (request.headers.get(header) ?? '').split(',').map((claim) => claim.trim())
    while (address !== undefined && isProxy(address) && claims.length > 0) {
      const claim = claims.pop()
      if (claim === '' && claims.length === 0) break
      // One that can't be read is nobody's address: what a proxy of ours wrote is not guessed at.
      address = readAddress(claim)
    }
    return address
  }
}

/** IPv4 mapped into IPv6 is written as what it is, a zone is left out, and so is a port. */
function readAddress(value: string | undefined): string | undefined {
  const bare = (value ?? '')
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  const address = isIP(bare) === 0 ? bare.replace(/:\d+$/, '') : bare
  return isIP(address) === 0 ? undefined : address
}

function addTo(list: BlockList, address: string): void {
  const [, network = '', prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(address) ?? []
  const version = isIP(network)
  const bits = prefix === undefined ? undefined : Number(prefix)
  if (version === 0 || (bits !== undefined && bits > (version === 6 ? 128 : 32)))
    throw new GatewayConfigError('trustedProxies.addresses', 'has one that is no address. Give it such as 10.0.0.0/8.')
  const family = version === 6 ? 'ipv6' : 'ipv4'
  if (bits === undefined) list.addAddress(network, family)
  else list.addSubnet(network, bits, family)
}
