/** Something that was said. Times are milliseconds since 1970. */
export interface Utterance {
  readonly at: number
  readonly text: string
  readonly lang: string
  /** Absent while it is being said. */
  readonly endedAt?: number | undefined
  /** How far it came, where it was cut off. */
  readonly cutAfter?: string | undefined
}
