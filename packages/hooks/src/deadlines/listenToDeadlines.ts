import type { Clock } from '../clock/Clock.ts'
import type { Deadlines } from './Deadlines.ts'

/** Where deadlines and the time come from. */
export interface DeadlineSources {
  deadlines: Deadlines
  clock: Clock
}

/** Tells of each change of the deadlines, and of the moment that `next` names, as often as one comes. The result stops it. */
export function listenToDeadlines(
  { deadlines, clock }: DeadlineSources,
  next: () => number | undefined,
  onChange: () => void,
): () => void {
  let cancel: () => void = () => undefined
  const changed = () => {
    cancel()
    const at = next()
    if (at !== undefined) cancel = clock.setTimeout(changed, at - clock.now())
    onChange()
  }
  const stop = deadlines.subscribe(changed)
  changed()
  return () => {
    stop()
    cancel()
  }
}
