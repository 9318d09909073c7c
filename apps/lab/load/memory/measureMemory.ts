import { setTimeout as delay } from 'node:timers/promises'
import { startChild } from '../children/startChild.ts'
import { type GatewayReady, type GatewayReport, portal } from '../gateway/GatewayGiven.ts'
import { createTimedPost, type TimedPost } from '../overhead/timedPost.ts'
import { heldPath, openedPath, type ProxyReady, type ProxyReport } from '../proxy/ProxyGiven.ts'

/** How many polls are held. */
const heldPolls = 10_000
/** How many come at a time. */
const atOnce = 50

/** What it takes to hold one, in bytes. */
export interface MemoryRow {
  what: string
  /** Of the whole process while all are held. */
  rss: number
  rssEach: number
  heapEach: number
}

const here = (file: string) => new URL(`../${file}`, import.meta.url).pathname

/** Holds polls in a gateway on node:http, and as many requests in a server that does nothing else. */
export async function measureMemory(): Promise<MemoryRow[]> {
  return [await inGateway(), await inServer()]
}

async function inGateway(): Promise<MemoryRow> {
  const gateway = await startChild<GatewayReady, GatewayReport>(
    here('gateway/main.ts'),
    { service: { url: 'http://127.0.0.1:9', clientId: 'nobody', clientSecret: 'nothing' }, isAlone: true },
    ['--expose-gc'],
  )
  const ask = (post: TimedPost, person: number, path: string, body: object, headers: Record<string, string> = {}) =>
    post(`${gateway.ready.url}/mfa/okta-verify/${path}`, body, {
      Origin: portal,
      Cookie: `session=person-${person}`,
      ...headers,
    })
  const hold = async (post: TimedPost, person: number) => {
    const { text } = await ask(post, person, 'verify', { userId: 'me' })
    const { requestId }: { requestId: string } = JSON.parse(text)
    // A wait is over after 55 s: on a busy machine the last have not come by then.
    const waitOn = async (): Promise<void> => {
      await ask(post, person, 'poll', { requestId }, { Prefer: 'wait=55' })
      return waitOn()
    }
    return { held: waitOn() }
  }
  return holdAll('a poll that the gateway holds', gateway, hold)
}

async function inServer(): Promise<MemoryRow> {
  const server = await startChild<ProxyReady, ProxyReport>(
    here('proxy/main.ts'),
    { serviceUrl: 'http://127.0.0.1:9', accessToken: 'nothing' },
    ['--expose-gc'],
  )
  const hold = async (post: TimedPost, person: number) => {
    const requestId = String(person).padStart(32, '0')
    await post(`${server.ready.url}${openedPath}`, { requestId })
    return { held: post(`${server.ready.url}${heldPath}`, { requestId }) }
  }
  return holdAll('a request that node:http alone holds', server, hold)
}

interface Measured {
  report(): Promise<{ rss: number; heap: number }>
  stop(): Promise<void>
}

/** Has every browser, by a connection of its own, open something and then wait. */
async function holdAll(
  what: string,
  server: Measured,
  hold: (post: TimedPost, person: number) => Promise<{ held: Promise<unknown> }>,
): Promise<MemoryRow> {
  const browsers = Array.from({ length: heldPolls }, createTimedPost)
  let answered = 0
  try {
    await settled(server)
    const before = await settled(server)
    for (let first = 0; first < heldPolls; first += atOnce) {
      await Promise.all(
        browsers.slice(first, first + atOnce).map(async ({ post }, at) => {
          const { held } = await hold(post, first + at)
          const count = () => {
            answered += 1
          }
          held.then(count, count)
        }),
      )
    }
    await delay(2_000)
    const after = await settled(server)
    if (answered > 0) throw new Error(`Of ${heldPolls} that were to be held ${answered} were not.`)
    return {
      what,
      rss: after.rss,
      rssEach: (after.rss - before.rss) / heldPolls,
      heapEach: (after.heap - before.heap) / heldPolls,
    }
  } finally {
    for (const { close } of browsers) close()
    await server.stop()
  }
}

/** What there is once what was needed for the moment is gone. */
async function settled(server: Measured): Promise<{ rss: number; heap: number }> {
  await server.report()
  await delay(500)
  return server.report()
}
