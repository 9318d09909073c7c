import type { OverheadRow } from '../overhead/OverheadRow.ts'
import type { SizeSummary } from './summariseSize.ts'

/** Something that was to be reached, and whether it was. */
export interface Goal {
  text: string
  isMet: boolean
}

/** By how many people the median is judged. */
export const judged = 200
const most = 2

/** Holds what was measured against what was to be reached. */
export function judgeGoals(sizes: readonly SizeSummary[], overhead: readonly OverheadRow[]): Goal[] {
  const through = sizes.flatMap(({ people, rows }) =>
    rows.filter(({ name }) => name !== 'byThemselves').map((row) => ({ people, ...row })),
  )
  const limited = through.reduce((sum, { summary }) => sum + summary.limited, 0)
  const busiest = Math.max(...through.map(({ summary }) => summary.most))
  const goals: Goal[] = []
  if (through.length > 0)
    goals.push({
      text: `no 429 of the service through gateways: ${limited}, with ${busiest} calls in any 10 s at most`,
      isMet: limited === 0,
    })
  for (const { people, name, summary, best } of through) {
    if (people !== judged) continue
    const ratio = summary.told.median / best.median
    const way = name === 'gateway' ? 'one gateway' : 'two gateways'
    goals.push({
      text: `${judged} people are told within ${most} times the best possible (median), by ${way}: ${ratio.toFixed(2)} ×`,
      isMet: ratio <= most,
    })
  }
  for (const { what, gateway, proxy } of overhead) {
    const ratio = gateway.p95 / proxy.p95
    goals.push({
      text: `${what}: p95 within ${most} times the bare proxy’s: ${ratio.toFixed(2)} ×`,
      isMet: ratio <= most,
    })
  }
  return goals
}
