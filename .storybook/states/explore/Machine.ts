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

/** What something that happens makes of the facts. */
export interface Way<Facts> extends Happening {
  readonly next: Facts
}

/** Facts, what can change them, and the real function that makes a step of them. */
export interface Machine<Facts> {
  readonly name: string
  readonly start: Facts
  /** The code under study. */
  readonly step: (facts: Facts) => { readonly status: string }
  /** Everything that can happen now. What changes nothing may be told too. */
  readonly ways: (facts: Facts) => readonly Way<Facts>[]
  /**
   * Tells facts apart.
   * @default the facts as JSON
   */
  readonly key?: ((facts: Facts) => string) | undefined
  /**
   * Steps of one group are drawn in one box.
   * @default the status
   */
  readonly group?: ((facts: Facts) => string) | undefined
}
