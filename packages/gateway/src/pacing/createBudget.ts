import { MfaError } from '@mfa-challenge/contract'
import type { GatewayCounters } from '../counters/GatewayCounters.ts'
import { createStop } from '../stop/createStop.ts'
import { createMemoryStore } from '../store/createMemoryStore.ts'
import type { BucketAnswer, GatewayStore, StoreBucket } from '../store/GatewayStore.ts'
import { delay } from './delay.ts'

export interface BudgetOptions {
  store: GatewayStore
  /** How many calls the service allows one client within any 10 seconds. */
  callsPer10Seconds: number
  /**
   * How many gateways share the client, each of which goes on by its part while the store is out. No more than half of
   * `callsPer10Seconds`: a part holds one call at the least.
   */
  instances: number
  counters: GatewayCounters
  now: () => number
}

/** The calls that one client may make to the service: the budget of all people, and of all instances, together. */
export interface Budget {
  /** Waits until a poll may be put; goes before sends and checks while it is urgent. Rejects where the signal is aborted. */
  takeForPoll(signal: AbortSignal, isUrgent?: () => boolean): Promise<void>
  /** Throws `rateLimited` where so many wait that one more send or check would take too long. Ask before you count one. */
  admit(): void
  /** Waits a moment, if need be, until a send or a check may be put. Rejects with `rateLimited` where that takes longer. */
  takeForCheck(signal: AbortSignal): Promise<void>
  /** The service has said to stay away for so long. */
  stop(forMs: number): void
}

/** A send or a check waits for so long, and is refused with a Retry-After where more is needed. */
const longestCheckWaitMs = 5_000

/**
 * Makes the budget of one client (`name`). It fills by nine tenths of what is allowed, and holds so little besides that no 10
 * seconds, wherever they begin, have more: with 100 allowed, 90 and 6. Polls leave two for sends and checks, which go first but
 * for urgent polls: else nobody who has approved would get to know until whatever there is to send was sent.
 */
export function createBudget(name: string, options: BudgetOptions): Budget {
  const { store, callsPer10Seconds, instances, counters, now } = options
  const whole = {
    capacity: Math.max(1, Math.floor(callsPer10Seconds * 0.06)),
    perSecond: (callsPer10Seconds * 0.9) / 10,
  }
  const part = partOf(whole, options)
  const own = createMemoryStore(now)
  const key = `budget:${name}`
  const stopped = createStop(now)

  const takeOnce = async (keep: number): Promise<BucketAnswer> => {
    const stoppedMs = stopped.leftMs()
    if (stoppedMs > 0) return { taken: false, retryInMs: stoppedMs }
    const shared = await store.takeFromBucket(key, withKeep(whole, keep)).catch(() => undefined)
    if (shared !== undefined) {
      // What was taken of the whole is taken of our part: a store that comes and goes does not give both.
      if (shared.taken) void own.takeFromBucket(key, withKeep(part, 0))
      return shared
    }
    counters.add('pacingWithoutStore')
    return own.takeFromBucket(key, withKeep(part, keep))
  }

  let inLine = 0
  /** The poll that waits. */
  let poll: { isUrgent: () => boolean; waits: AbortController } | undefined

  const takeForPoll = async (signal: AbortSignal, isUrgent = () => false) => {
    for (;;) {
      signal.throwIfAborted()
      const waits = new AbortController()
      poll = { isUrgent, waits }
      const answer = await takeOnce(inLine > 0 && isUrgent() ? 0 : 2)
      if (!answer.taken) await delay(answer.retryInMs, AbortSignal.any([signal, waits.signal])).catch(() => undefined)
      poll = undefined
      if (answer.taken) return
    }
  }

  const take = async (signal: AbortSignal, until: number) => {
    for (;;) {
      signal.throwIfAborted()
      const urgent = poll?.isUrgent() === true ? poll : undefined
      const answer = await takeOnce(urgent === undefined ? 0 : 1)
      if (answer.taken) return
      urgent?.waits.abort()
      const retryAt = now() + answer.retryInMs
      if (retryAt > until) throw new MfaError({ code: 'rateLimited', retryAt })
      await delay(answer.retryInMs, signal)
    }
  }

  // Checks stand in line: one asks the store, and who came first goes first.
  let line: Promise<unknown> = Promise.resolve()
  const admit = () => {
    const share = whole.perSecond / instances
    const perSecond = poll?.isUrgent() === true ? share / 2 : share
    const waitMs = Math.ceil((inLine / perSecond) * 1000)
    if (waitMs > longestCheckWaitMs) throw new MfaError({ code: 'rateLimited', retryAt: now() + waitMs })
  }

  const takeInLine = async (signal: AbortSignal) => {
    admit()
    inLine += 1
    const turn = line.then(() => take(signal, now() + longestCheckWaitMs))
    line = turn.catch(() => undefined)
    await turn.finally(() => {
      inLine -= 1
    })
  }

  return {
    admit,
    takeForPoll,
    takeForCheck: takeInLine,
    stop(forMs) {
      stopped.begin(forMs)
      void store.stopBucket(key, forMs).catch(() => undefined)
    },
  }
}

/** What one instance has of the whole: so little that all of them, each with its part full, stay within the whole's 10 seconds. */
function partOf(whole: { capacity: number }, { callsPer10Seconds, instances }: BudgetOptions) {
  const capacity = Math.max(1, Math.floor(whole.capacity / instances))
  return { capacity, perSecond: (callsPer10Seconds * 0.96 - instances * capacity) / 10 / instances }
}

function withKeep(bucket: Omit<StoreBucket, 'keep'>, keep: number): StoreBucket {
  return { ...bucket, keep: Math.min(keep, bucket.capacity - 1) }
}
