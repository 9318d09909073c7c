import { setTimeout as delay } from 'node:timers/promises'
import { watchOthers } from './watchOthers.ts'

export interface Patience {
  /** Waits until nobody else uses the machine, for a minute at most. */
  waitForQuiet(): Promise<void>
  /** Does something once more, out of the same time. `false`, and not done: there is none left. */
  again(work: () => Promise<void>): Promise<boolean>
  /** How often it was in vain, and how long was waited in all, in seconds. */
  state(): { inVain: number; seconds: number }
}

export interface PatienceOptions {
  /** Seconds that may go on waiting and on doing things again. After that nothing waits. */
  total: number
  /** How many cores others may use. @default 0.15 */
  cores?: number | undefined
  /** @default what the system says */
  watch?: typeof watchOthers | undefined
  /** How long is looked, in milliseconds. @default 400 */
  lookMs?: number | undefined
}

/** Waits for a quiet machine, but not for ever. */
export function createPatience({ total, cores = 0.15, watch = watchOthers, lookMs = 400 }: PatienceOptions): Patience {
  let inVain = 0
  let seconds = 0
  return {
    async waitForQuiet() {
      if (seconds >= total) {
        inVain += 1
        return
      }
      const begun = performance.now()
      const waited = () => (performance.now() - begun) / 1000
      const longest = Math.min(60, total - seconds)
      try {
        for (;;) {
          const others = watch()
          await delay(lookMs)
          if ((others() ?? 0) <= cores) return
          if (waited() > longest) {
            inVain += 1
            return
          }
        }
      } finally {
        // A single look is no waiting.
        seconds += Math.max(0, waited() - (2 * lookMs) / 1000)
      }
    },
    async again(work) {
      if (seconds >= total) return false
      const begun = performance.now()
      await work()
      seconds += (performance.now() - begun) / 1000
      return true
    },
    state: () => ({ inVain, seconds }),
  }
}
