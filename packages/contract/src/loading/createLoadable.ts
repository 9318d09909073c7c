import { loadAnew } from './loadAnew.ts'

/** A part of ours in a file of its own, fetched when it is needed. */
export interface Loadable<Part> {
  /** What is there. */
  readonly peek: () => Part | undefined
  /** Fetches it, if it is not there, and once for all who ask meanwhile. Of a failure nothing is kept. */
  readonly load: () => Promise<Part>
}

/** `importIt` must be an `import()` that a bundler can read. `pick` takes the part out of the file, if it is in there. */
export function createLoadable<File, Part>(
  importIt: () => Promise<File>,
  pick: (file: File) => Part | undefined,
): Loadable<Part> {
  let part: Part | undefined
  let loading: Promise<Part> | undefined
  let failures = 0

  const importOrAgain = async () => {
    try {
      return await importIt()
    } catch (error) {
      failures += 1
      // The first failure may be the network's, and over. One that comes again may be the old one, kept.
      if (failures > 1) return loadAnew(importIt, { error, attempt: failures })
      throw error
    }
  }
  const load = async () => {
    try {
      part ??= pick(await importOrAgain())
      if (part === undefined) throw new Error('@mfa-challenge: a file is not what it was built as.')
      return part
    } finally {
      loading = undefined
    }
  }
  return { peek: () => part, load: () => (loading ??= load()) }
}
