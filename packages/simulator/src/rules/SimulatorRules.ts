/** The service's numbers. Those it does not publish are listed in CHOICES.md. */
export interface SimulatorRules {
  /** How long a one-time code may be used. */
  codeLifetimeMs: number
  /** How long a phone may answer a push, or an RSA request. */
  pushLifetimeMs: number
  /** How many wrong attempts within `attemptWindowMs` lock a person. */
  attempts: number
  attemptWindowMs: number
  /** How long a lock holds. */
  lockoutMs: number
  /** How many calls a client may make to one API version within `rateWindowMs`. */
  rateLimit: number
  rateWindowMs: number
  /** How long an access token from `/oauth/token` may be used. */
  accessTokenSeconds: number
  /** How many right answers pass the security questions. */
  kbaAnswersNeeded: number
}

/** The numbers as the service documents them. */
export const defaultRules: SimulatorRules = {
  codeLifetimeMs: 600_000,
  pushLifetimeMs: 300_000,
  attempts: 5,
  attemptWindowMs: 300_000,
  lockoutMs: 900_000,
  rateLimit: 100,
  rateWindowMs: 10_000,
  accessTokenSeconds: 749,
  kbaAnswersNeeded: 2,
}
