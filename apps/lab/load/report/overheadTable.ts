import { cells } from '../../polling/report/comparisonTable.ts'
import type { OverheadRow } from '../overhead/OverheadRow.ts'

/** One row for each kind of request. */
export function overheadTable(rows: readonly OverheadRow[]): string {
  return [
    cells('request', 'gateway p50, ms', 'p95', 'proxy p50, ms', 'p95', 'p50, ×', 'p95, ×'),
    `| --- |${' --: |'.repeat(6)}`,
    ...rows.map(({ what, gateway, proxy }) =>
      cells(
        what,
        gateway.median.toFixed(2),
        gateway.p95.toFixed(2),
        proxy.median.toFixed(2),
        proxy.p95.toFixed(2),
        `${(gateway.median / proxy.median).toFixed(2)} ×`,
        `${(gateway.p95 / proxy.p95).toFixed(2)} ×`,
      ),
    ),
  ].join('\n')
}
