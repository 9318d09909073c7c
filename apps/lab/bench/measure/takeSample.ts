import type { Patience } from '../quiet/createPatience.ts'
import { watchOthers } from '../quiet/watchOthers.ts'

/** So many cores others may use while something is measured. */
export const mostCores = 0.25

export interface Taken<Value> {
  value: Value
  /** How many cores others used meanwhile; `undefined` where the system doesn't tell. */
  others: number | undefined
  /** How often it was taken anew. */
  retakes: number
}

/** Measures when nobody else uses the machine; where others came in between, again: the quietest of four counts. */
export async function takeSample<Value>(
  measure: () => Promise<Value>,
  { patience, watch = watchOthers }: { patience: Patience | undefined; watch?: typeof watchOthers | undefined },
): Promise<Taken<Value>> {
  const takeOne = async (retakes: number): Promise<Taken<Value>> => {
    const othersSince = watch()
    const value = await measure()
    return { value, others: othersSince(), retakes }
  }
  await patience?.waitForQuiet()
  let best = await takeOne(0)
  if (patience === undefined) return best
  let last = best
  while ((last.others ?? 0) > mostCores && last.retakes < 3) {
    await patience.waitForQuiet()
    const isDone = await patience.again(async () => {
      last = await takeOne(last.retakes + 1)
    })
    if (!isDone) break
    if ((last.others ?? 0) < (best.others ?? 0)) best = last
  }
  return { ...best, retakes: last.retakes }
}
