import type { DeadlineStorage } from './Deadlines.ts'

/**
 * The tab's sessionStorage, looked up at each call: it may be missing, as on a server, and even touching it throws
 * where the person forbids site data. Deadlines tolerate both.
 */
export const sessionDeadlineStorage: DeadlineStorage = {
  getItem: (key) => tabStorage()?.getItem(key) ?? null,
  setItem: (key, value) => tabStorage()?.setItem(key, value),
  removeItem: (key) => tabStorage()?.removeItem(key),
}

// Asked of `window`, not of the global object: newer Nodes have a sessionStorage that all requests would share.
function tabStorage(): Storage | undefined {
  return typeof window === 'undefined' ? undefined : window.sessionStorage
}
