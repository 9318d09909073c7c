import type { Times } from '../statistics/timesOf.ts'

/** One kind of request, both ways. */
export interface OverheadRow {
  what: string
  gateway: Times
  proxy: Times
}
