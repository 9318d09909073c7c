import type { HostFinding, Telling } from '../hosts/playHost.ts'
import { titleOf } from '../hosts/hosts.ts'

/** The table of what servers tell of a client that goes. */
export function hostsTable(findings: readonly HostFinding[]): string {
  const rows = findings.flatMap((finding) => finding.tellings.map((telling) => row(finding, telling)))
  return [
    '| server | told by | the client is there, its body is read | the client goes | reason of the abort |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...longHolds(findings),
  ].join('\n')
}

function row(finding: HostFinding, { by, falselyAfter, after, reason, lacks }: Telling): string {
  const there = falselyAfter === undefined ? 'silent' : `**told all the same**, after ${falselyAfter} ms`
  const untold = falselyAfter === undefined ? '**never told**' : 'nothing more'
  const gone = after === undefined ? untold : `told after ${after} ms`
  const cells = lacks ? ['there is none', '', ''] : [there, gone, reason ?? '']
  return `| ${[titleOf(finding.host), by, ...cells].join(' | ')} |`
}

function longHolds(findings: readonly HostFinding[]): readonly string[] {
  const held = findings.filter(({ longHold }) => longHold !== undefined)
  if (held.length === 0) return []
  const seconds = Math.round(Math.min(...held.map(({ longHold }) => longHold?.seconds ?? 0)))
  const cut = held.filter(({ longHold }) => longHold?.status !== 200)
  const named = cut.map(({ host, longHold }) => `${titleOf(host)} after ${Math.round(longHold?.seconds ?? 0)} s`)
  return [
    named.length === 0
      ? `A POST that was held for ${seconds} s was cut off by none of the ${held.length}.`
      : `A POST that was held for long was cut off by ${named.join(', ')}.`,
  ]
}
