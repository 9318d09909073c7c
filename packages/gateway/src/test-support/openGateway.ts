import { createSimulator, type Simulator, type SimulatorOptions } from '@mfa-challenge/simulator'
import { createSigningJwk } from '../assertion/createSigningJwk.ts'
import { fixedKeys } from '../assertion/fixedKeys.ts'
import { createGateway } from '../gateway/createGateway.ts'
import type { Gateway } from '../gateway/Gateway.ts'
import type { GatewayOptions } from '../gateway/GatewayOptions.ts'
import type { GatewayLogEntry } from '../log/GatewayLog.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { ServiceOptions } from '../service/ServiceOptions.ts'
import { clientCredentials } from '../token-source/clientCredentials.ts'
import { personalToken } from '../token-source/personalToken.ts'

/** Where the portal of the tests is. */
export const portal = 'https://portal.acme.example'
/** Where it has its gateway. */
export const basePath = '/mfa-gateway'
/** One key for all tests: making one takes a while. */
export const signingJwk = await createSigningJwk()

export interface OpenGatewayOptions extends Partial<GatewayOptions> {
  simulator?: SimulatorOptions | undefined
  /** @default so many that nobody is paced */
  callsPer10Seconds?: number | undefined
  /** Another layout of paths, which a relay before the simulator knows. */
  path?: ServiceOptions['path']
  relay?: ((url: string) => string) | undefined
  /** What becomes of the service's answers on the way. */
  distort?: ((response: Response, url: string) => Response | Promise<Response>) | undefined
}

/** A gateway before a simulator, and browsers before the gateway. Sessions are `{alias}` or `{alias}/{tab}` in a cookie. */
export function openGateway({
  simulator: world,
  callsPer10Seconds = 100_000,
  path,
  relay = (url) => url,
  distort = (response) => response,
  ...options
}: OpenGatewayOptions = {}) {
  const simulator = createSimulator({ random: () => 0.5 * (1 + Math.sin(seed++)), ...world })
  const logged: GatewayLogEntry[] = []
  const log = (entry: GatewayLogEntry) => void logged.push(entry)
  const service = {
    url: simulator.url,
    token: clientCredentials({
      serviceUrl: simulator.url,
      clientId: simulator.clientId,
      clientSecret: simulator.clientSecret,
      fetch: simulator.fetch,
    }),
    path,
    async fetch(input: RequestInfo | URL, init?: RequestInit) {
      const { url } = new Request(input, init)
      return distort(await simulator.fetch(relay(url), init), url)
    },
    callsPer10Seconds,
  }
  const gateway = createGateway({
    basePath,
    origins: [portal],
    identify: (request) => identify(simulator, request),
    service,
    assertions: { keys: fixedKeys([signingJwk]) },
    duo: { ...simulator.duo },
    startRsa: async ({ userAlias }) => simulator.startRsa(userAlias ?? ''),
    logger: { info: log, warn: log, error: log },
    ...options,
  })
  return { simulator, service, gateway, logged, browser: (session: string) => openBrowser(gateway, session) }
}

let seed = 1

/** The portal's own session, for tests: the cookie says it all. */
function identify({ people }: Simulator, request: Request): GatewayPerson | undefined {
  const session = /(?:^|; )session=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1]
  const person = people.find(({ userAlias }) => userAlias === session?.split('/')[0])
  if (session === undefined || person === undefined) return undefined
  const { userAlias, identityId, oktaUserId, duoUsername, destinations, accessToken } = person
  const ownToken = personalToken(accessToken)
  return {
    subject: `person-${userAlias}`,
    session,
    userAlias,
    identityId,
    oktaUserId,
    duoUsername,
    destinations,
    ownToken,
  }
}

/** What a page of the portal can do, and what somebody else's can try. */
function openBrowser(gateway: Gateway, session: string) {
  const send = (path: string, init: RequestInit = {}, context: Parameters<Gateway['fetch']>[1] = {}) =>
    gateway.fetch(
      new Request(`${portal}${basePath}${path}`, {
        ...init,
        headers: { Cookie: `session=${session}`, 'Sec-Fetch-Site': 'same-origin', ...headersOf(init) },
      }),
      { remoteAddress: '203.0.113.7', ...context },
    )
  return {
    send,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (
      path: string,
      body: unknown,
      headers: Record<string, string> = {},
      context: Parameters<Gateway['fetch']>[1] = {},
    ) =>
      send(
        path,
        {
          method: 'POST',
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { Origin: portal, 'Content-Type': 'application/json', ...headers },
        },
        context,
      ),
  }
}

function headersOf({ headers }: RequestInit): Record<string, string> {
  return Object.fromEntries(new Headers(headers))
}
