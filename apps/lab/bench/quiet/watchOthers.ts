import { existsSync } from 'node:fs'
import { busyTicks, ownTicks, ticksPerSecond } from './processorTime.ts'

/** Begins to watch. The result says how many cores others kept busy since; where the system doesn't tell, `undefined`. */
export function watchOthers(): () => number | undefined {
  if (!existsSync('/proc/stat')) return () => undefined
  const begun = performance.now()
  const busy = busyTicks()
  const own = ownTicks()
  return () => {
    const seconds = (performance.now() - begun) / 1000
    return Math.max(0, (busyTicks() - busy - (ownTicks() - own)) / ticksPerSecond / seconds)
  }
}
