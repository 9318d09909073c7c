import type { Change, VisualReport } from '../report/VisualReport.ts'

/** A change, like many. */
export function aChange(more: Partial<Change> = {}): Change {
  return {
    name: 'code-tokenentryform/refused.dark.webp',
    kind: 'changed',
    storyId: 'code-tokenentryform--refused',
    component: 'Code/TokenEntryForm',
    story: 'Refused',
    mode: 'dark',
    modeTitle: 'Dark',
    globals: 'theme:dark',
    width: 480,
    height: 616,
    group: 'colours 000000>111111',
    ...more,
  }
}

/** A report, like many. */
export function aReport(more: Partial<VisualReport> = {}): VisualReport {
  return {
    at: '2026-11-22T09:41:00.000Z',
    commit: 'abc1234',
    head: 'abc1234567',
    besides: [],
    extent: 'all',
    chromium: '156.0.0.0',
    baselineChromium: '156.0.0.0',
    taken: 12,
    same: 10,
    almost: 0,
    left: 0,
    skipped: [],
    seconds: 4.2,
    changes: [],
    faults: [],
    ...more,
  }
}
