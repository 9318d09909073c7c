import { cells } from '../../polling/report/comparisonTable.ts'
import type { Times } from '../statistics/timesOf.ts'
import type { WayName } from '../ways/Way.ts'
import type { SizeSummary, WayRow } from './summariseSize.ts'

const titles: Record<WayName, string> = {
  gateway: '**one gateway**',
  twoGateways: '**two gateways**',
  byThemselves: 'by themselves',
}

/** One row for each way with so many people. */
export function loadTable(sizes: readonly SizeSummary[]): string {
  const headings = [
    'people',
    'way',
    '429s',
    'most calls in 10 s',
    'calls a person',
    'told to come back',
    'push sent after, s',
    '**told after**, s',
    'best possible, s',
    'median, × best',
    'waited in all, s',
    'no push yet',
    'not told yet',
  ]
  return [
    cells(...headings),
    `| --: | --- |${' --: |'.repeat(headings.length - 2)}`,
    ...sizes.flatMap(({ people, rows }) => rows.map((row) => rowOf(people, row))),
  ].join('\n')
}

function rowOf(people: number, { name, summary, best }: WayRow): string {
  const { limited, most, callsEach, refused, pushed, told, waited, withoutPush, untold } = summary
  return cells(
    String(people),
    titles[name],
    String(limited),
    String(most),
    callsEach.toFixed(1),
    String(refused),
    both(pushed),
    both(told),
    // By themselves they have another budget: what a fixed window gives.
    name === 'byThemselves' ? '' : both(best),
    name === 'byThemselves' ? '' : `${(told.median / best.median).toFixed(2)} ×`,
    both(waited),
    String(withoutPush),
    String(untold),
  )
}

/** The median, and what 95 of 100 are within, in seconds. */
function both({ median, p95 }: Times): string {
  return `${(median / 1000).toFixed(2)} / ${(p95 / 1000).toFixed(2)}`
}
