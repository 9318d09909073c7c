import { cells } from '../../polling/report/comparisonTable.ts'
import type { MemoryRow } from '../memory/measureMemory.ts'

/** One row for each server. */
export function memoryTable(rows: readonly MemoryRow[]): string {
  return [
    cells('what', 'resident, kB each', 'of it heap, kB each', 'resident in all, MB'),
    `| --- |${' --: |'.repeat(3)}`,
    ...rows.map(({ what, rss, rssEach, heapEach }) =>
      cells(what, (rssEach / 1000).toFixed(1), (heapEach / 1000).toFixed(1), (rss / 1e6).toFixed(0)),
    ),
  ].join('\n')
}
