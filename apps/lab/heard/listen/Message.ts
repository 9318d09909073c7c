/** Something to listen for. */
export interface Message {
  /** As a person would quote it. */
  readonly name: string
  /** What it is among plain words (see `plainWords`). */
  readonly pattern: RegExp
}
