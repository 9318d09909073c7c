import type { HeardBrowser } from '../options/HeardOptions.ts'
import type { Utterance } from '../listen/Utterance.ts'

/** What was done, and what was heard then. */
export interface Step {
  readonly title: string
  readonly said: readonly Utterance[]
}

/** One thing that matters, and whether it was so. */
export interface Check {
  /** A sentence. */
  readonly fact: string
  readonly step: string
  /** None: it is so. */
  readonly problems: readonly string[]
}

/** A scenario in one browser. */
export interface Walked {
  readonly browser: HeardBrowser
  readonly scenario: string
  readonly began: number
  readonly seconds: number
  readonly steps: readonly Step[]
  readonly checks: readonly Check[]
  /** Why it could not be walked to its end. */
  readonly brokenOff?: string | undefined
}
