import { watchOthers } from '../../bench/quiet/watchOthers.ts'
import { timesOf } from '../statistics/timesOf.ts'
import type { OverheadRow } from './OverheadRow.ts'
import { openBoth, type Ask } from './openBoth.ts'

/** How often each request is put each way. */
const times = 2_000
/** So many are thrown away first: the engine has not made fast code of it yet. */
const warmUp = 500

/** Puts the same requests to a gateway and to a bare proxy before the same service, by turns. */
export async function measureOverhead(): Promise<{ rows: OverheadRow[]; others: number | undefined }> {
  const { kinds, close } = await openBoth()
  try {
    const others = watchOthers()
    const rows: OverheadRow[] = []
    for (const { gateway, proxy } of kinds) await byTurns(gateway, proxy, warmUp)
    for (const { what, gateway, proxy } of kinds) {
      const took = await byTurns(gateway, proxy, times)
      rows.push({ what, gateway: timesOf(took.gateway), proxy: timesOf(took.proxy) })
    }
    return { rows, others: others() }
  } finally {
    await close()
  }
}

/** One after the other; which comes first changes. */
async function byTurns(gateway: Ask, proxy: Ask, count: number) {
  const took: { gateway: number[]; proxy: number[] } = { gateway: [], proxy: [] }
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) took.gateway.push(await gateway())
    took.proxy.push(await proxy())
    if (round % 2 === 1) took.gateway.push(await gateway())
  }
  return took
}
