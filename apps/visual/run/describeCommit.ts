import { spawnSync } from 'node:child_process'

/** The commit that a checkout is on; with a `+` where files were changed besides. */
export function describeCommit(root: string): string {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`
}
