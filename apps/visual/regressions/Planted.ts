import type { ModeName } from '../matrix/ModeName.ts'

/** A change of the sources, by what is found in a file, once, and what takes its place. */
interface Edit {
  /** From the project's root. */
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** A change, and the stories in which it would show. */
export interface Planted {
  readonly name: string
  readonly stories: RegExp
  /** The mode in which it shows, if not in all. */
  readonly mode?: ModeName
  /** It can't be in a picture, and is said of the story instead. */
  readonly isFault?: true
  readonly edits: readonly Edit[]
}
