import { createSimulator, type Simulator } from '@mfa-challenge/simulator'
import { expect, vi } from 'vitest'
import type { GatewayCounts } from '../../counters/GatewayCounters.ts'
import { clientCredentials } from '../../token-source/clientCredentials.ts'
import { type RedisServer, startRedisServer } from '../redisServer.ts'
import { keepProving } from './person.ts'
import { type Instance, startInstance } from './startInstance.ts'

/** A portal on two servers with one Redis, before the service, and people who keep proving who they are. */
export interface World {
  simulator: Simulator
  redis: RedisServer
  instances: readonly [Instance, Instance]
  /** The service says SUCCESS where nothing was approved, in answers that must not count. */
  lies: { tell(): void; stop(): void }
  /** Resolves when each who approves was let in once more, by a proof that began after now. */
  everybodyPasses(): Promise<void>
  goesOnFor(ms: number): Promise<void>
  /** Who was let in and has never approved anything. */
  wronglyPassed(): string[]
  usedAssertions(): string[]
  /** Shows a proof once more; gives the status that it got. */
  present(assertion: string): Promise<number>
  counts(): GatewayCounts
  close(): Promise<void>
}

export async function openWorld({
  honest,
  neverApproving,
}: {
  honest: number
  neverApproving: number
}): Promise<World> {
  const names = [...named('honest', honest), ...named('never', neverApproving)]
  const people = names.map((name, index) => ({
    displayName: name,
    userAlias: name,
    identityId: String(index).padStart(32, '0'),
    oktaUserId: `${name}@acme.example`,
    duoUsername: name,
    contacts: {},
    kba: [],
  }))
  const simulator = createSimulator({ people, rules: { rateLimit: 100_000 } })
  const redis = await startRedisServer()
  let isLying = false
  const upstream: typeof globalThis.fetch = async (input, init) => {
    const { url } = new Request(input, init)
    const response = await simulator.fetch(url, init)
    return isLying && url.endsWith('/poll') ? lie(response) : response
  }
  const { url, clientId, clientSecret } = simulator
  const token = clientCredentials({ serviceUrl: url, clientId, clientSecret, fetch: simulator.fetch })
  const options = {
    redisUrl: redis.url,
    service: { url, token, fetch: upstream, callsPer10Seconds: 10_000 },
    personOf: (name: string) => ({ subject: name, session: `session of ${name}`, oktaUserId: `${name}@acme.example` }),
  }
  const instances = [await startInstance(options), await startInstance(options)] as const

  const passes = new Map<string, string[]>(names.map((name) => [name, []]))
  const end = new AbortController()
  let turn = 0
  const server = () => instances[(turn += 1) % 2 === 0 ? 0 : 1].url()
  const loops = names.map((name) =>
    keepProving({
      name,
      server,
      onPassed: (assertion) => passes.get(name)?.push(assertion),
      signal: end.signal,
    }),
  )
  // The phones of those who approve.
  const phones = setInterval(() => {
    for (const { requestId, userAlias, state } of simulator.pushes())
      if (state === 'pending' && userAlias.startsWith('honest')) simulator.approve(requestId)
  }, 100)

  const countOf = (name: string) => passes.get(name)?.length ?? 0
  return {
    simulator,
    redis,
    instances,
    lies: {
      tell: () => {
        isLying = true
      },
      stop: () => {
        isLying = false
      },
    },
    async everybodyPasses() {
      const before = new Map(names.map((name) => [name, countOf(name)]))
      // What was under way when it began does not count: the second one is new.
      const isIn = (name: string) => countOf(name) >= (before.get(name) ?? 0) + 2
      await vi.waitFor(() => expect(names.filter((name) => name.startsWith('honest') && !isIn(name))).toEqual([]), {
        timeout: 15_000,
        interval: 50,
      })
    },
    goesOnFor: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    wronglyPassed: () => names.filter((name) => name.startsWith('never') && countOf(name) > 0),
    usedAssertions: () => [...passes.values()].flat(),
    async present(assertion) {
      const name: string = JSON.parse(atob(assertion.split('.')[1] ?? '')).sub
      const response = await fetch(`${instances[0].url()}/approve`, {
        method: 'POST',
        headers: { Cookie: `session=${name}`, 'MFA-Assertion': assertion },
      })
      return response.status
    },
    counts() {
      const [first, second] = instances.map((instance): GatewayCounts => instance.counts())
      if (first === undefined || second === undefined) throw new Error('There are two.')
      return Object.assign({}, ...Object.keys(first).map((key) => ({ [key]: sum(first, second, key) })))
    },
    async close() {
      end.abort()
      clearInterval(phones)
      await Promise.all(loops)
      for (const instance of instances) instance.kill()
      await redis.remove()
    },
  }
}

function named(what: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${what}-${index}`)
}

function sum(first: object, second: object, key: string): number {
  return Number(Reflect.get(first, key)) + Number(Reflect.get(second, key))
}

/** Says SUCCESS about something else than what was asked, and in an answer that is no 200 of JSON. */
async function lie(response: Response): Promise<Response> {
  const body: unknown = await response.json().catch(() => ({}))
  if (Math.random() < 0.5) return new Response('{"status":"SUCCESS"}', { status: 502 })
  const told = { ...Object(body), status: 'SUCCESS', requestId: 'f'.repeat(32) }
  return Response.json(told)
}
