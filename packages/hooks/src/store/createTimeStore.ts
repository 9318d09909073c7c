import type { Clock } from '../clock/Clock.ts'
import { createStore, type Store } from './Store.ts'

/** Whether a moment has come. */
export interface TimeStore extends Store<boolean> {
  /** In milliseconds since the epoch; undefined for none. */
  waitFor: (at: number | undefined) => void
}

export function createTimeStore(clock: Clock): TimeStore {
  const hasCome = createStore(false)
  let cancel: () => void = () => undefined
  return {
    ...hasCome,
    waitFor(at) {
      cancel()
      hasCome.set(false)
      if (at !== undefined) cancel = clock.setTimeout(() => hasCome.set(true), at - clock.now())
    },
  }
}
