/** How often one person may do something, within a time that begins with the first. */
export interface PersonLimit {
  count: number
  /** In seconds. */
  within: number
}

/** Limits for each person, whatever session, tab or instance. */
export interface PersonLimits {
  /**
   * Codes sent.
   * @default 5 within 600 s
   */
  sends: PersonLimit
  /**
   * Pushes shown. Too many are how people are worn down to approve one (CISA, 2022).
   * @default 5 within 600 s
   */
  pushes: PersonLimit
  /**
   * Security questions read, and requests for Duo's prompt signed: calls that prove nothing, and cost all others.
   * @default 30 within 60 s
   */
  reads: PersonLimit
  /**
   * Challenges asked for by protected endpoints (`stepUp`).
   * @default 100 within 600 s
   */
  stepUps: PersonLimit
  /**
   * Codes, answers and signed responses checked, right ones too. The service locks people by its own rules besides.
   * @default 10 within 900 s
   */
  attempts: PersonLimit
}

/** The limits where the host sets none. */
export const defaultLimits: PersonLimits = {
  sends: { count: 5, within: 600 },
  pushes: { count: 5, within: 600 },
  reads: { count: 30, within: 60 },
  stepUps: { count: 100, within: 600 },
  attempts: { count: 10, within: 900 },
}
