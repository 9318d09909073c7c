import type { Served } from '../serve/servePages.ts'

/** What was seen while a page loaded. Times in milliseconds. */
export interface LoadSample {
  /** From the navigation to the frame in which the code input can be typed into. */
  usable: number
  /** Processor time of scripts, until a second after the input was usable. */
  script: number
  /** How long each took. */
  longTasks: readonly number[]
  /** Bytes, after what can go has gone. */
  heap: number
  requests: readonly Served[]
  /** Errors that nobody caught. */
  problems: readonly string[]
}

/** What was seen while six digits were typed into a fresh page. */
export interface TypingSample {
  usable: number
  /** For each key, from its event to the first task after the next frame. */
  keys: readonly number[]
}

/** A page, loaded twice: once to be measured, once to be typed into. */
export interface Sample {
  load: LoadSample
  typing: TypingSample
}
