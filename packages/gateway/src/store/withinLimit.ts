import type { GatewayStore } from './GatewayStore.ts'
import { StoreUnavailable } from './StoreUnavailable.ts'

/**
 * Gives each call of a store a limit of our own. No client of Redis has one that holds: what was written to a connection
 * that is gone silent is waited for without end (`docs/servers-and-stores.md`).
 */
export function withinLimit(
  store: GatewayStore,
  limitMs: number,
  onUnavailable: (reason: 'late' | 'failed') => void,
): GatewayStore {
  const limited = <Result>(ask: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const fail = (reason: 'late' | 'failed', cause?: unknown) => {
        clearTimeout(timer)
        onUnavailable(reason)
        reject(
          new StoreUnavailable(`the store ${reason === 'late' ? `took more than ${limitMs} ms` : 'failed'}`, { cause }),
        )
      }
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        fail('late')
      }, limitMs)
      const settled = (heed: () => void) => {
        if (!isLate) heed()
      }
      Promise.resolve()
        .then(ask)
        .then(
          (result) =>
            settled(() => {
              clearTimeout(timer)
              resolve(result)
            }),
          (error: unknown) => settled(() => fail('failed', error)),
        )
    })

  return {
    put: (...all) => limited(() => store.put(...all)),
    get: (...all) => limited(() => store.get(...all)),
    putOnce: (...all) => limited(() => store.putOnce(...all)),
    takeOnce: (...all) => limited(() => store.takeOnce(...all)),
    count: (...all) => limited(() => store.count(...all)),
    takeFromBucket: (...all) => limited(() => store.takeFromBucket(...all)),
    stopBucket: (...all) => limited(() => store.stopBucket(...all)),
  }
}
