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
  readonly edits: readonly Edit[]
}
