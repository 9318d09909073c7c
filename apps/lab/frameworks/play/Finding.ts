/** How each of the values reached the element, by its name. */
export type Got = Readonly<Record<string, string>>

/** What a framework did with an element that was defined before, or after, it was rendered; and what became of ours. */
export interface Finding {
  title: string
  /** The probe, defined before the page was rendered. */
  early: Got
  /** The probe, defined afterwards. */
  late: Got
  heard: readonly string[]
  /** Callbacks, in their order, while the element was moved behind others. */
  moved: readonly string[]
  /** Of a page that a server wrote; `undefined` where there is no such thing. */
  hydrated: { written: string; got: Got; heard: readonly string[] } | undefined
  /** Ours, instead of the probe. */
  ours: OursFinding
}

export interface OursFinding {
  /** Which methods it offered, defined before and after. */
  early: readonly string[]
  late: readonly string[]
  /** Whether Cancel was heard. */
  isHeard: boolean
  /** Whether it kept its choice when it was moved, and asked nobody again. */
  isKept: boolean
  /** Defined before the page is hydrated, and afterwards. */
  hydrated: { early: HydratedOurs; late: HydratedOurs } | undefined
}

export interface HydratedOurs {
  offered: readonly string[]
  isHeard: boolean
  /** What was thrown. */
  complaints: readonly string[]
}
