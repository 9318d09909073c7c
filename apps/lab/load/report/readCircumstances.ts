import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** What the figures hang on besides the code. */
export function readCircumstances(root: string): { node: string; redis: string; commit: string; machine: string } {
  const ask = (command: string, args: readonly string[]) =>
    execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim()
  const all = cpus()
  return {
    node: process.version,
    redis: /v=([\d.]+)/.exec(ask(process.env.REDIS_SERVER_PATH || 'redis-server', ['--version']))?.[1] ?? 'unknown',
    commit: ask('git', ['describe', '--always', '--dirty']),
    machine: `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
  }
}
