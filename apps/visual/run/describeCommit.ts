import { changedFiles } from '../touched/changedFiles.ts'
import { git } from '../checkout/git.ts'
import type { VisualReport } from '../report/VisualReport.ts'

/** The commit that a checkout is on, and what was changed besides. Empty where there is no Git. */
export function describeCommit(root: string): Pick<VisualReport, 'head' | 'commit' | 'besides'> {
  const head = git(root, 'rev-parse', 'HEAD')?.trim() ?? ''
  const besides = head === '' ? [] : changedFiles(root, head)
  return { head, besides, commit: `${head.slice(0, 7)}${besides.length > 0 ? '+' : ''}` }
}
