import { spawnSync } from 'node:child_process'

/** The commit that a checkout is on: whole, and short with a `+` where files were changed besides. */
export function describeCommit(root: string): { head: string; commit: string } {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()
  return {
    head: git('rev-parse', 'HEAD'),
    commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`,
  }
}
