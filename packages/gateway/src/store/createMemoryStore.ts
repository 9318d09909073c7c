import { createStop, type Stop } from '../stop/createStop.ts'
import type { BucketAnswer, GatewayStore, StoreBucket, StoreCount } from './GatewayStore.ts'

interface Kept {
  value: string
  goodUntil: number
}

interface Level {
  tokens: number
  at: number
  stop: Stop
}

/** How often what is over is looked for. */
const sweepMs = 60_000

/** Keeps everything in this process: for one instance. What it had is gone when the process ends. */
export function createMemoryStore(now: () => number = () => Date.now()): GatewayStore {
  const kept = new Map<string, Kept>()
  const counts = new Map<string, { count: number; endsAt: number }>()
  const levels = new Map<string, Level>()
  const bornAt = now()
  let sweptAt = bornAt

  const sweep = () => {
    const at = now()
    if (at - sweptAt < sweepMs) return
    sweptAt = at
    for (const [key, { goodUntil }] of kept) if (goodUntil <= at) kept.delete(key)
    for (const [key, { endsAt }] of counts) if (endsAt <= at) counts.delete(key)
  }

  const put = async (key: string, value: string, lifetimeMs: number) => {
    sweep()
    kept.set(key, { value, goodUntil: now() + lifetimeMs })
  }

  const read = (key: string) => {
    const found = kept.get(key)
    return found !== undefined && now() < found.goodUntil ? found.value : undefined
  }

  // A process that has just begun does not know what was taken before: its buckets were empty then.
  const newLevel = (): Level => ({ tokens: 0, at: bornAt, stop: createStop(now) })

  const levelOf = (key: string, { capacity, perSecond }: StoreBucket): Level => {
    const at = now()
    const level = levels.get(key) ?? newLevel()
    const tokens = Math.min(capacity, level.tokens + (Math.max(0, at - level.at) / 1000) * perSecond)
    const filled = { ...level, tokens, at }
    levels.set(key, filled)
    return filled
  }

  return {
    put,
    get: async (key) => read(key),
    putOnce: (key, value, lifetimeMs) => put(`once ${key}`, value, lifetimeMs),
    async takeOnce(key) {
      // Nothing may come between the two.
      const value = read(`once ${key}`)
      kept.delete(`once ${key}`)
      return value
    },
    async count(key, windowMs): Promise<StoreCount> {
      sweep()
      const at = now()
      const known = counts.get(key)
      const counted = known !== undefined && at < known.endsAt ? known : { count: 0, endsAt: at + windowMs }
      counted.count += 1
      counts.set(key, counted)
      return { count: counted.count, endsInMs: counted.endsAt - at }
    },
    async takeFromBucket(key, bucket): Promise<BucketAnswer> {
      const level = levelOf(key, bucket)
      const stopped = level.stop.leftMs()
      if (stopped > 0) return { taken: false, retryInMs: Math.ceil(stopped) }
      const lacking = bucket.keep + 1 - level.tokens
      // What adds up over many steps is a hair below what it should be.
      if (lacking > 1e-9) return { taken: false, retryInMs: Math.ceil((lacking / bucket.perSecond) * 1000) }
      levels.set(key, { ...level, tokens: level.tokens - 1 })
      return { taken: true }
    },
    async stopBucket(key, forMs) {
      const level = levels.get(key) ?? newLevel()
      levels.set(key, level)
      level.stop.begin(forMs)
    },
  }
}
