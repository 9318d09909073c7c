import type { Happening } from './Machine.ts'

/** What a machine can come to, and how. */
export interface StateGraph {
  readonly name: string
  /** The first one is the start. */
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
  /** How many of the same asked at once, at most: calls of the service, say. */
  readonly mostAtOnce: number
  /** Where a step says that something can be done, and it is not, or the other way round. */
  readonly untrue: readonly string[]
}

export interface State {
  /** The status, and what tells it from others of that status: `entering · wrongCode`. */
  readonly id: string
  readonly status: string
  readonly group: string
  /** `end`: nothing leads on from here. `trouble`: it did not go well, and there is a way on. */
  readonly tone: 'start' | 'plain' | 'success' | 'trouble' | 'end'
}

/** All that leads from one state to another. */
export interface Transition {
  readonly from: string
  readonly to: string
  readonly happenings: readonly Happening[]
}
