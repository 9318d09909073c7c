import type { Consumed } from '../run/consume.ts'

const inSeconds = (seconds: number) => `${Math.round(seconds)} s`

/** What became of the examples, as a table. */
export function consumersTable(all: readonly Consumed[]): string {
  const rows = all.map(({ example, versions, seconds, failure }) => [
    example.name,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    inSeconds(seconds.install),
    inSeconds(seconds.build),
    inSeconds(seconds.drive),
    failure === undefined ? 'passed' : 'FAILED',
  ])
  const table = [['example', 'versions', 'install', 'types, build', 'challenge', ''], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
