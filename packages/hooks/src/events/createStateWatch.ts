import type { Clock } from '../clock/Clock.ts'

/** Told the name of a state, says for how long the one before it lasted, in milliseconds. Undefined if it still lasts. */
export type StateWatch = (state: string) => number | undefined

/** Watches one run of states. Its first state comes after nothing: 0. */
export function createStateWatch(clock: Clock): StateWatch {
  let last: { state: string; since: number } | undefined
  return (state) => {
    if (last?.state === state) return undefined
    const now = clock.now()
    // The person may have set their clock back.
    const lasted = Math.max(0, now - (last?.since ?? now))
    last = { state, since: now }
    return lasted
  }
}
