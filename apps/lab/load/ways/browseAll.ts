import { setTimeout as delay } from 'node:timers/promises'
import type { Browse, Seen } from '../browsers/Browser.ts'
import type { WaitingPerson } from '../people/drawWaiting.ts'

/** Lets everybody come in their time, and ends after `cutMs` whoever is not through by then. Gives what each browser found out. */
export async function browseAll(
  people: readonly WaitingPerson[],
  browse: Browse,
  { beginsAt, cutMs }: { beginsAt: number; cutMs: number },
): Promise<readonly Seen[]> {
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(), beginsAt + cutMs - Date.now())
  const all = people.map(async ({ arrivesAt }, person) => {
    const seen: Seen = { beganAt: beginsAt + arrivesAt, refused: 0 }
    try {
      await delay(beginsAt + arrivesAt - Date.now(), undefined, { signal: over.signal })
      await browse(person, seen, over.signal)
    } catch (error) {
      if (!over.signal.aborted) throw error
    }
    return seen
  })
  try {
    return await Promise.all(all)
  } finally {
    clearTimeout(timer)
    over.abort()
  }
}
