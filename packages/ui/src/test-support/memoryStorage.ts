import type { DeadlineStorage } from '@mfa-challenge/hooks'

/** Keeps deadlines for one world alone, so that one test's or story's pause is not the next one's. */
export function memoryStorage(): DeadlineStorage & { clear: () => void } {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
