// The gateway, on node:http as a portal has it, for people who are known by a number in their cookie.
import { createServer } from 'node:http'
import {
  clientCredentials,
  createGateway,
  createSigningJwk,
  fixedKeys,
  type GatewayPerson,
  type Verifier,
} from '@mfa-challenge/gateway'
import { toNodeHandler } from '@mfa-challenge/gateway/node'
import { connectRedisStore } from '@mfa-challenge/gateway/redis'
import { listen } from '../children/listen.ts'
import { memoryInUse } from '../children/memoryInUse.ts'
import { givenText, serveParent } from '../children/inChild.ts'
import { numberOf, oktaUserIdOf } from '../service/people.ts'
import { basePath, type GatewayGiven, portal } from './GatewayGiven.ts'

const { service, callsPer10Seconds, redis, isAlone = false }: GatewayGiven = JSON.parse(givenText())

/** A push that nobody answers, and that no service is asked about. */
const neverAnswered: Verifier = {
  method: 'okta-verify',
  startCounts: 'nothing',
  offer: () => [{ id: 'okta-verify', type: 'okta-verify' }],
  start: async ({ person }) => ({ status: 'PENDING', requestId: person.subject }),
  check: async () => ({ status: 'PENDING' }),
}

const gateway = createGateway({
  basePath,
  origins: [portal],
  identify,
  service: {
    url: service.url,
    token: clientCredentials({ serviceUrl: service.url, ...service }),
    callsPer10Seconds,
  },
  assertions: { keys: fixedKeys([await createSigningJwk()]) },
  ...(isAlone && { verifiers: [neverAnswered], holdSeconds: 55 }),
  // One person may stand for many where only the time of a call matters.
  limits: callsPer10Seconds === undefined ? {} : { sends: { count: 10_000, within: 60 } },
  ...(redis !== undefined && { store: await connectRedisStore({ url: redis.url }), instances: redis.instances }),
})

const url = await listen(createServer(toNodeHandler(gateway)))
serveParent({ url: `${url}${basePath}` }, () => ({
  counts: { ...gateway.counts() },
  ...memoryInUse(),
}))

/** The cookie says it all, here. */
function identify({ headers }: Request): GatewayPerson | undefined {
  const session = /(?:^|; )session=([^;]+)/.exec(headers.get('Cookie') ?? '')?.[1]
  if (session === undefined) return undefined
  return { subject: session, session, userAlias: session, oktaUserId: oktaUserIdOf(numberOf(session)) }
}
