import { bestPossible } from '../optimum/bestPossible.ts'
import type { QuestionIndex } from '../optimum/createIndex.ts'
import { summariseWay, type WaySummary } from '../statistics/summariseWay.ts'
import type { Times } from '../statistics/timesOf.ts'
import type { SizeRun } from '../ways/runSize.ts'
import type { WayName } from '../ways/Way.ts'

/** What is said of so many people. */
export interface SizeSummary {
  people: number
  rows: readonly WayRow[]
  /** How many cores others kept busy meanwhile. */
  others: number | undefined
}

export interface WayRow {
  name: WayName
  summary: WaySummary
  /** With the same pushes, at the same times. */
  best: Times
}

export function summariseSize({ people, runs, others }: SizeRun, worth: QuestionIndex): SizeSummary {
  const rows = runs.map((run) => ({ name: run.name, summary: summariseWay(run), best: bestPossible(run, worth) }))
  return { people, rows, others }
}
