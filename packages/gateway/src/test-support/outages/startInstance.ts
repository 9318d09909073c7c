import { createServer, type Server } from 'node:http'
import { fixedKeys } from '../../assertion/fixedKeys.ts'
import { createGateway } from '../../gateway/createGateway.ts'
import type { Gateway } from '../../gateway/Gateway.ts'
import type { GatewayOptions } from '../../gateway/GatewayOptions.ts'
import { toNodeHandler } from '../../node/toNodeHandler.ts'
import { writeResponse } from '../../node/writeResponse.ts'
import { connectRedisStore } from '../../store/redis/connectRedisStore.ts'
import { approveAccess } from '../askStepUp.ts'
import { basePath, portal, signingJwk } from '../openGateway.ts'

/** One of several servers of a portal. */
export interface Instance {
  /** Its address; a new one after each start. */
  url(): string
  counts(): ReturnType<Gateway['counts']>
  start(): Promise<void>
  /** As a failing machine does: connections break off, and what it knew is gone. */
  kill(): void
}

export interface InstanceOptions {
  redisUrl: string
  service: GatewayOptions['service']
  /** Names who asks: the session is the name. */
  personOf: (name: string) => { subject: string; session: string; oktaUserId: string }
}

/** Starts a server with a gateway in it, a protected endpoint, and the store that all share. */
export async function startInstance({ redisUrl, service, personOf }: InstanceOptions): Promise<Instance> {
  let server: Server | undefined
  let gateway: Gateway | undefined
  let end: () => void = () => undefined

  const start = async () => {
    const store = await connectRedisStore({ url: redisUrl })
    const nameIn = (cookie: string | null | undefined) => /session=([\w-]+)/.exec(cookie ?? '')?.[1] ?? ''
    const limits = { pushes: { count: 1_000, within: 60 }, attempts: { count: 1_000, within: 60 } }
    const made = createGateway({
      basePath,
      origins: [portal],
      identify: ({ headers }) => personOf(nameIn(headers.get('Cookie'))),
      service,
      assertions: { keys: fixedKeys([signingJwk]) },
      store,
      instances: 2,
      limits,
    })
    const handle = toNodeHandler(made)
    const protect = async (...[req, res]: Parameters<typeof handle>) => {
      const options = { person: personOf(nameIn(req.headers.cookie)), approve: approveAccess }
      const step = await made.stepUp(req, options)
      if (step.passed) res.writeHead(200).end()
      else await writeResponse(step.response, res)
    }
    const started = createServer((req, res) => {
      if (req.url === '/approve') void protect(req, res)
      else handle(req, res)
    })
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', () => resolve()))
    server = started
    gateway = made
    end = () => {
      started.close()
      started.closeAllConnections()
      made.close()
      store.close()
    }
  }
  await start()

  return {
    url() {
      const address = server?.address()
      return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    },
    counts() {
      if (gateway === undefined) throw new Error('It was never started.')
      return gateway.counts()
    },
    start,
    kill: () => end(),
  }
}
