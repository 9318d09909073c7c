import type { DeadlineStorage } from '../deadlines/Deadlines.ts'

export interface FakeStorage extends DeadlineStorage {
  readonly items: Map<string, string>
}

/** A tab's storage, for one test. */
export function createFakeStorage(items: Iterable<[string, string]> = []): FakeStorage {
  const kept = new Map(items)
  return {
    items: kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
