/** How the service speaks where it contradicts itself. */
export interface Dialect {
  /** KBA answers spelled as in the service's own example: `kbaAuthResponseItem`, `IsVerified`. */
  exampleSpelling: boolean
  /** A right code answers PENDING and its poll SUCCESS; some wrong security answers get PENDING instead of FAILED. */
  pendingChecks: boolean
  /** Starting a push answers SUCCESS, which means no more than that it was sent. */
  pushAnswersSuccess: boolean
}
