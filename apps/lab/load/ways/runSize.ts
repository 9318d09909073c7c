import { startRedisServer } from '../../../../packages/gateway/src/test-support/redisServer.ts'
import { watchOthers } from '../../bench/quiet/watchOthers.ts'
import type { WaitingPerson } from '../people/drawWaiting.ts'
import { runWay } from './runWay.ts'
import { type WayRun, wayNames } from './Way.ts'

/** All ways with so many people. */
export interface SizeRun {
  people: number
  runs: readonly WayRun[]
  /** How many cores others kept busy meanwhile; `undefined` where the system does not tell. */
  others: number | undefined
}

/** Goes all ways with the same people, at the same time. */
export async function runSize(people: readonly WaitingPerson[], { cutMs }: { cutMs: number }): Promise<SizeRun> {
  const redis = await startRedisServer()
  try {
    const others = watchOthers()
    const options = { people, cutMs, redisUrl: redis.url, together: barrier(wayNames.length) }
    const runs = await Promise.all(wayNames.map((name) => runWay(name, options)))
    return { people: people.length, runs, others: others() }
  } finally {
    await redis.remove()
  }
}

/** Lets nobody through until as many have come. */
function barrier(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = count
  return () => {
    left -= 1
    if (left === 0) resolve()
    return promise
  }
}
