import type { Asked, World } from '../world/World.ts'

/** Something that happens. `which` and `when` are only told where they make a difference. */
export interface Happening {
  /** Whose doing it is: the person, an answer, the poll, the page. */
  readonly who: string
  readonly what: string
  /** One kind of it of several. */
  readonly which?: string | undefined
  /** Under which circumstances. */
  readonly when?: string | undefined
}

/** Where an engine stands. */
export interface Step {
  readonly status: string
}

/** A real engine, and what can be seen of it. */
export interface Engine {
  readonly get: () => Step
  /**
   * What else tells where it stands, beside its step.
   * @default nothing
   */
  readonly more?: (() => unknown) | undefined
  /**
   * Steps of one group are drawn in one box.
   * @default the status
   */
  readonly group?: (() => string) | undefined
}

/** Something that a person, the service, the page or time can do to an engine. Whether it can be done now, the engine decides. */
export interface Deed<Driven> {
  readonly words: (world: World, engine: Driven) => Happening
  readonly act: (world: World, engine: Driven) => void | Promise<void>
  /** Whom it answers: where they ask nothing, there is nothing to answer. */
  readonly answers?: Asked | undefined
  /** The field by which the step says whether it can be done now: `canSend`. */
  readonly can?: string | undefined
}

/** An engine, and all that can be done to it. It holds no rules. */
export interface Machine<Driven extends Engine> {
  readonly name: string
  /** Anew for each history. */
  readonly start: (world: World) => Driven
  readonly deeds: readonly Deed<Driven>[]
}
