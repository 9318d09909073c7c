import type { Store } from '../store/Store.ts'
import { type DeadlineSources, listenToDeadlines } from './listenToDeadlines.ts'
import { mostSends } from './resendDelay.ts'
import { nextForgotten, sendsSoFar } from './sends.ts'

/** How often a method may still send. One that is forgotten, after an hour, may be sent again: that is told, too. */
export function createSendsLeft(sources: DeadlineSources, record: string): Store<number> {
  const { deadlines } = sources
  return {
    // A server knows of none.
    first: mostSends,
    get: () => mostSends - sendsSoFar(deadlines, record),
    subscribe: (onChange) => listenToDeadlines(sources, () => nextForgotten(deadlines, record), onChange),
  }
}
