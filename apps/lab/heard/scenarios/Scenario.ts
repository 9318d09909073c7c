import type { Walk } from '../walk/Walk.ts'

export interface Scenario {
  readonly name: string
  /** Seconds after which it is broken off. */
  readonly limit: number
  walk(walk: Walk): Promise<void>
}
