import type { Comparison } from '../compare/compare.ts'

/** One row per schedule. */
export function comparisonTable({ rows }: Comparison): string {
  const lines = rows.map((row) =>
    cells(
      row.name === 'ours' ? '**ours**' : row.name,
      row.requests.toFixed(2),
      row.requestsAnswered.toFixed(2),
      seconds(row.mean),
      seconds(row.p50),
      seconds(row.p95),
    ),
  )
  return [
    cells('schedule', 'requests, all', 'requests, answered', 'mean', 'half within', '95 % within'),
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
  ].join('\n')
}

/** How far ours is behind the optimum, in words. */
export function behind(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100)
  return percent > 0 ? `${percent} % behind the optimum` : 'as soon as the optimum'
}

/** A row of a table. */
export function cells(...texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

/** With its unit. */
export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`
}
