import type { Dialect } from '../dialect/Dialect.ts'
import type { DuoKeys } from '../duo/duoKeys.ts'
import { createFaultScript, type FaultScript } from '../faults/FaultScript.ts'
import { createRequestLog, type RequestLog } from '../request-log/RequestLog.ts'
import { createKbaAnswers, type KbaAnswers } from '../kba/KbaAnswers.ts'
import { createLockouts, type Lockouts } from '../lockout/Lockouts.ts'
import { type AccessTokens, createAccessTokens } from '../oauth/AccessTokens.ts'
import { createOutbox, type Outbox } from '../outbox/Outbox.ts'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'
import type { Random } from '../random/randomText.ts'
import { createRateLimits, type RateLimits } from '../rate-limit/RateLimits.ts'
import type { SimulatorRules } from '../rules/SimulatorRules.ts'
import { type Codes, createCodes } from '../tokens/Codes.ts'
import { createVerifications, type Verifications } from '../verifications/Verifications.ts'

/** What stays the same from reset to reset. */
export interface ServiceConfig {
  now: () => number
  random: Random
  rules: SimulatorRules
  people: readonly SimulatorPerson[]
  dialect: Dialect
  duo: DuoKeys & { host: string }
  /** The code that is sent; by chance where there is none. */
  code?: string | undefined
  /** Phones approve by themselves. */
  phonesApprove?: boolean | undefined
}

/** Everything the service knows. A reset makes a new one. */
export interface ServiceState extends ServiceConfig {
  accessTokens: AccessTokens
  codes: Codes
  faults: FaultScript
  kbaAnswers: KbaAnswers
  lockouts: Lockouts
  outbox: Outbox
  rateLimits: RateLimits
  requestLog: RequestLog
  verifications: Verifications
}

/** Makes the first state. */
export function createServiceState(config: ServiceConfig): ServiceState {
  const { now, random, rules, people, phonesApprove } = config
  return {
    ...config,
    accessTokens: createAccessTokens(people, now, random),
    codes: createCodes(rules, now),
    faults: createFaultScript(),
    kbaAnswers: createKbaAnswers(people),
    lockouts: createLockouts(rules, now),
    outbox: createOutbox(),
    rateLimits: createRateLimits(rules, now),
    requestLog: createRequestLog(),
    verifications: createVerifications(now, random, { phonesApprove }),
  }
}
