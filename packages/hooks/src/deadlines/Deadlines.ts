import type { Clock } from '../clock/Clock.ts'
import { longestWait } from './longestWait.ts'

/**
 * Absolute times before which something must not be tried again. Names are `rateLimit`, which all obey, and
 * `resend:<record>` of a method of one person.
 */
export interface Deadlines {
  /** Milliseconds since the epoch; undefined when there is none, or it has passed. */
  get: (name: string) => number | undefined
  /** Replaces the deadline of that name. A time that has passed clears it; one that is too far away counts as not set. */
  set: (name: string, at: number) => void
  clear: (name: string) => void
  /** Calls `onChange` after each set and clear. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
}

/** The name of the deadline that every control obeys. */
export const rateLimit = 'rateLimit'

/** The part of `Storage` that deadlines use. */
export interface DeadlineStorage {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
  removeItem: (key: string) => void
}

export interface DeadlinesOptions {
  /** Names the record in storage: one record for each challenge. */
  challengeKey: string
  clock: Clock
  storage: DeadlineStorage
}

type Adopt = (times: ReadonlyMap<string, number>) => void

/** Those who show a record, by where it is stored and under which key. */
const showing = new WeakMap<DeadlineStorage, Map<string, Set<Adopt>>>()

/**
 * Keeps deadlines in memory, and in storage so that they survive a reload. Nothing is read before the first use, and
 * a storage that is missing, full, forbidden or holds junk costs no more than the memory of earlier pages.
 */
export function createDeadlines({ challengeKey, clock, storage }: DeadlinesOptions): Deadlines {
  const key = `mfa-challenge:deadlines:${challengeKey}`
  const listeners = new Set<() => void>()
  let times: Map<string, number> | undefined

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const adopt: Adopt = (shared) => {
    times = new Map(shared)
    tell()
  }

  const isNear = (name: string, at: number) => at - clock.now() <= longestWait(name)

  const known = () => {
    times ??= readTimes(storage, key, isNear)
    return times
  }

  const changed = () => {
    for (const [name, at] of known()) if (at <= clock.now()) known().delete(name)
    writeTimes(storage, key, known())
    tell()
    // Another challenge of this page that goes by the same record has to wait as long.
    for (const other of showing.get(storage)?.get(key) ?? []) if (other !== adopt) other(known())
  }

  return {
    get(name) {
      const at = known().get(name)
      return at !== undefined && at > clock.now() ? at : undefined
    },
    set(name, at) {
      if (!isNear(name, at)) return
      known().set(name, at)
      changed()
    },
    clear(name) {
      if (known().delete(name)) changed()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      const records = showing.get(storage) ?? new Map<string, Set<Adopt>>()
      const together = records.get(key) ?? new Set<Adopt>()
      showing.set(storage, records.set(key, together.add(adopt)))
      return () => {
        listeners.delete(onChange)
        if (listeners.size > 0) return
        together.delete(adopt)
        if (together.size === 0) records.delete(key)
      }
    },
  }
}

function readTimes(
  storage: DeadlineStorage,
  key: string,
  isNear: (name: string, at: number) => boolean,
): Map<string, number> {
  try {
    const record: unknown = JSON.parse(storage.getItem(key) ?? '{}')
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return new Map()
    return new Map(
      Object.entries(record)
        .filter(isTime)
        .filter(([name, at]) => isNear(name, at)),
    )
  } catch {
    return new Map()
  }
}

function writeTimes(storage: DeadlineStorage, key: string, times: ReadonlyMap<string, number>) {
  try {
    if (times.size === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(Object.fromEntries(times)))
  } catch {
    // Full or forbidden: memory still has them.
  }
}

function isTime(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1])
}
