import { relative } from 'node:path'
import type { Reviewed } from '../baseline/BaselineRecord.ts'
import { changedFiles } from './changedFiles.ts'

export interface ChangesSince {
  /** Paths from the root. */
  readonly files: readonly string[]
  /** Pictures among them that were accepted since, or are of a change that was not committed: their names. */
  readonly accepted: ReadonlySet<string>
}

/** What was changed since all was reviewed. */
export function changesSince({ commit, besides }: Reviewed, root: string, baselineFolder: string): ChangesSince {
  const files = [...new Set([...changedFiles(root, commit), ...besides])]
  const folder = `${relative(root, baselineFolder).replaceAll('\\', '/')}/`
  const pictures = files.filter((file) => file.startsWith(folder) && file.endsWith('.webp'))
  return { files, accepted: new Set(pictures.map((file) => file.slice(folder.length))) }
}
