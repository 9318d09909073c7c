import { git } from '../checkout/git.ts'

/** What a checkout has that a commit has not, by paths from its root: committed since, or not committed yet. */
export function changedFiles(root: string, base: string): string[] {
  const listed = (...args: string[]) => {
    const found = git(root, ...args)
    if (found === undefined) throw new Error(`Git can’t compare with ${base}. Is it a commit?`)
    return found.split('\0').filter((file) => file !== '')
  }
  return [
    ...listed('diff', '-z', '--name-only', '--no-renames', base),
    ...listed('ls-files', '-z', '--others', '--exclude-standard'),
  ]
}

/** A file as a commit has it; nothing where it has none. */
export function fileAt(root: string, commit: string, file: string): string {
  return git(root, 'show', `${commit}:${file}`) ?? ''
}

/** Whether a checkout knows a commit: it may be shallow, or the commit have been written anew. */
export function hasCommit(root: string, commit: string): boolean {
  return git(root, 'cat-file', '-e', `${commit}^{commit}`) !== undefined
}
