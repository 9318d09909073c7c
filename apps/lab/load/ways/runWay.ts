import { byThemselves } from '../browsers/byThemselves.ts'
import { throughGateway } from '../browsers/throughGateway.ts'
import { startChild } from '../children/startChild.ts'
import type { GatewayGiven, GatewayReady, GatewayReport } from '../gateway/GatewayGiven.ts'
import type { WaitingPerson } from '../people/drawWaiting.ts'
import type { ServiceReady, ServiceReport } from '../service/ServiceReport.ts'
import { browseAll } from './browseAll.ts'
import type { WayName, WayRun } from './Way.ts'

export interface RunWayOptions {
  people: readonly WaitingPerson[]
  cutMs: number
  /** Where a Redis is that nobody else uses. */
  redisUrl: string
  /** Resolves when everybody else is set up, too. */
  together: () => Promise<void>
}

const here = (file: string) => new URL(`../${file}`, import.meta.url).pathname

/** Goes one way with real processes and requests: a service of its own, and gateways before it. */
export async function runWay(name: WayName, { people, cutMs, redisUrl, together }: RunWayOptions): Promise<WayRun> {
  const service = await startChild<ServiceReady, ServiceReport>(here('service/main.ts'), {
    approvesAfter: people.map(({ approvesAfter }) => approvesAfter),
  })
  const given: GatewayGiven = { service: service.ready }
  const shared: GatewayGiven = { ...given, redis: { url: redisUrl, instances: 2 } }
  const givens = { gateway: [given], twoGateways: [shared, shared], byThemselves: [] }[name]
  const gateways = await Promise.all(
    givens.map((each) => startChild<GatewayReady, GatewayReport>(here('gateway/main.ts'), each)),
  )
  try {
    const urls = gateways.map(({ ready }) => ready.url)
    const browse = name === 'byThemselves' ? await byThemselves(service.ready) : throughGateway(urls)
    await together()
    const beganAt = Date.now()
    const seen = await browseAll(people, browse, { beginsAt: beganAt, cutMs })
    const endedAt = Date.now()
    const { calls, pushes } = await service.report()
    const reports = await Promise.all(gateways.map((gateway) => gateway.report()))
    return { name, seen, calls, pushes, beganAt, endedAt, counts: sum(reports.map(({ counts }) => counts)) }
  } finally {
    await Promise.all([service, ...gateways].map((child) => child.stop()))
  }
}

function sum(all: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const counts of all) for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count
  return total
}
