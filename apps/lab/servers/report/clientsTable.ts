import { awayMs, silentMs } from '../stores/playClient.ts'
import type { Ended, StoreFinding } from '../stores/StoreFinding.ts'

/** The table of what clients of Redis do when it is killed, silent and back. */
export function clientsTable(findings: readonly StoreFinding[]): string {
  return [
    '| client | killed: a call on its way | away: a call that is made then | back: until one is answered | silent: a call | heard again: that call | its answer is lost: the call | it was run |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...findings.map(row),
  ].join('\n')
}

function row({ client, killed, away, back, silent, thawed, lost, lostRuns }: StoreFinding): string {
  const cells = [
    client.title,
    ended(killed, awayMs),
    ended(away, awayMs),
    back === undefined ? '**never**' : time(back),
    ended(silent, silentMs),
    silent.after === undefined ? ended(thawed, silentMs + 10_000) : 'it had ended',
    ended(lost, awayMs),
    lostRuns === 1 ? 'once' : `**${lostRuns} times**`,
  ]
  return `| ${cells.join(' | ')} |`
}

function ended({ after, error }: Ended, waitedMs: number): string {
  if (after === undefined) return `**hangs**, for ${waitedMs / 1000} s at least`
  return error === undefined ? `answered after ${time(after)}` : `rejected after ${time(after)}: ${plain(error)}`
}

function time(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`
}

/** Without the address, which is another one each time. */
function plain(error: string): string {
  const [, name = error, message = ''] = /^(\w+): (.*)$/.exec(error.replaceAll(/ ?127\.0\.0\.1:\d+/g, '')) ?? []
  return message === '' ? `${name} without a message` : message.replaceAll('|', '\\|')
}
