import type { Seen } from '../browsers/Browser.ts'
import type { ServiceReport } from '../service/ServiceReport.ts'

/** The ways that are really gone. */
export const wayNames = ['gateway', 'twoGateways', 'byThemselves'] as const
export type WayName = (typeof wayNames)[number]

/** What came of one way with so many people. */
export interface WayRun extends ServiceReport {
  name: WayName
  seen: readonly Seen[]
  beganAt: number
  /** When nobody was waited for any more. */
  endedAt: number
  /** What the gateways counted, together; empty where there are none. */
  counts: Record<string, number>
}
