import { spawnSync } from 'node:child_process'

/** What a checkout has that a commit has not, by paths from its root: committed since, or not committed yet. */
export function changedFiles(root: string, base: string): string[] {
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`)
    return stdout.split('\0').filter((file) => file !== '')
  }
  return [
    ...git('diff', '-z', '--name-only', '--no-renames', base),
    ...git('ls-files', '-z', '--others', '--exclude-standard'),
  ]
}

/** A file as a commit has it; nothing where it has none. */
export function fileAt(root: string, commit: string, file: string): string {
  return spawnSync('git', ['show', `${commit}:${file}`], { cwd: root, encoding: 'utf8' }).stdout
}

/** Whether a checkout knows a commit: it may be shallow, or the commit have been written anew. */
export function hasCommit(root: string, commit: string): boolean {
  return spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0
}

/** The last commit that accepted pictures. Undefined: there is none. */
export function lastAcceptance(root: string, baselineFolder: string): string | undefined {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%H', '--', baselineFolder], {
    cwd: root,
    encoding: 'utf8',
  })
  return stdout.trim() || undefined
}
