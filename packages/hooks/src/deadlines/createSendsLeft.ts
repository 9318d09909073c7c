import type { Clock } from '../clock/Clock.ts'
import { createListeners, type Store } from '../store/Store.ts'
import type { Deadlines } from './Deadlines.ts'
import { mostSends } from './resendDelay.ts'
import { nextForgotten, sendsSoFar } from './sends.ts'

/** How often a method may still send. One that is forgotten, after an hour, may be sent again: that is told, too. */
export function createSendsLeft(
  { deadlines, clock }: { deadlines: Deadlines; clock: Clock },
  record: string,
): Store<number> {
  return {
    // A server knows of none.
    first: mostSends,
    get: () => mostSends - sendsSoFar(deadlines, record),
    subscribe(onChange) {
      const { subscribe, tell } = createListeners()
      let cancel: () => void = () => undefined
      const changed = () => {
        cancel()
        const next = nextForgotten(deadlines, record)
        if (next !== undefined) cancel = clock.setTimeout(changed, next - clock.now())
        tell()
      }
      const ends = [subscribe(onChange), deadlines.subscribe(changed), () => cancel()]
      changed()
      return () => {
        for (const end of ends) end()
      }
    },
  }
}
