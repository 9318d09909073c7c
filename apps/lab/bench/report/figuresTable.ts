import type { Row } from './Row.ts'
import { bareReact, targets } from './targets.ts'

const figures = [
  'page',
  'usable input, ms',
  'script, ms',
  'long tasks',
  'blocking, ms',
  'heap, MB',
  'key p75, ms',
  'key p95, ms',
  'JS, kB',
  'CSS, kB',
]

/** What was measured, a row for each page. */
export function figuresTable(rows: readonly Row[]): string {
  const lines = rows.map(({ page, summary, bytes }) => [
    nameOf(page),
    `${whole(summary.usable)} (${summary.usableQuarters.map(whole).join('–')})`,
    whole(summary.script),
    whole(summary.longTasks),
    whole(summary.blocking),
    tenths(summary.heap / 1e6),
    tenths(summary.keys75),
    tenths(summary.keys95),
    tenths(bytes.js / 1e3),
    tenths(bytes.css / 1e3),
  ])
  return table(figures, lines)
}

/** The same as multiples of bare React, with what was found earlier and what is the goal. */
export function ratiosTable(rows: readonly Row[]): string {
  const bare = bareReact(rows)
  const lines = rows.map(({ page, summary }) => [
    nameOf(page),
    ...targets.map(({ figure }) =>
      bare === undefined ? '–' : `${(summary[figure] / bare.summary[figure]).toFixed(2)} ×`,
    ),
  ])
  return table(
    ['page', ...targets.map(({ name }) => name)],
    [
      ...lines,
      ['our code step, by an earlier rig', ...targets.map(({ earlier }) => `${earlier} ×`)],
      ['target for our code step', ...targets.map(({ most }) => `${most} ×`)],
    ],
  )
}

function nameOf({ kind, title }: Row['page']): string {
  return kind === 'ours' ? `**${title}**` : title
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((_, place) => (place === 0 ? '---' : '--:'))
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function whole(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : '–'
}

function tenths(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : '–'
}
