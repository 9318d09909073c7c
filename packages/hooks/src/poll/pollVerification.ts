import type { MfaFailure, VerificationStatus } from '@mfa-challenge/contract'
import type { SteadyClock } from '../clock/createSteadyClock.ts'
import { type Deadlines, rateLimit } from '../deadlines/Deadlines.ts'
import { waitAsTold } from '../deadlines/noteRateLimit.ts'
import { readFailure } from '../failure/readFailure.ts'
import { unreadableStatus } from '../failure/unreadableAnswer.ts'
import { attempt } from '../operation/attempt.ts'
import type { Visibility } from '../visibility/Visibility.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import type { PollState, SettledPollState } from './PollState.ts'
import { backoffDelay, backoffLimit, pollDelay, pollRules, retryAfterDelay } from './pollRules.ts'

/** What the service says of a verification, of which no cache must know the id. */
export interface Verdict {
  readonly status: VerificationStatus
  readonly error?: string | undefined
  /** The answer was held back for as long as it may be: a wait before the next question would be one too many. */
  readonly held?: true | undefined
}

export interface PollVerificationOptions {
  /** Asks once, `leftMs` before the end of all. */
  ping: (signal: AbortSignal, leftMs: number) => Promise<Verdict>
  clock: SteadyClock
  random: () => number
  visibility: Visibility
  /** Its `rateLimit` is obeyed and, on a 429, set. */
  deadlines: Deadlines
  schedule: MfaPollSchedule
  timeoutMs: number
  /** Called on each change; the last call has a settled state, unless polling was stopped before. */
  onState: (state: PollState) => void
}

/** Asks until the service knows, by a schedule and by the rules of `pollRules`. The result stops it at once, without a word. */
export function pollVerification(options: PollVerificationOptions): () => void {
  const { clock, random, visibility, deadlines, schedule, onState } = options
  const startedAt = clock.now()
  const deadline = startedAt + options.timeoutMs
  let inFlight: AbortController | undefined
  let failures = 0
  let rateLimits = 0
  let earliest = startedAt
  let askedAt = Number.NEGATIVE_INFINITY
  let cancelTimer: () => void = () => undefined

  const stop = () => {
    cancelTimer()
    unsubscribe()
    callOff()
  }

  const callOff = () => {
    const asked = inFlight
    inFlight = undefined
    asked?.abort()
  }

  const settle = (state: SettledPollState) => {
    stop()
    onState(state)
  }

  const tell = () => onState({ status: 'polling', hidden: visibility.isHidden(), failuresInARow: failures })

  const pollAt = (at: number) => {
    cancelTimer()
    const allowed = Math.max(at, askedAt + pollRules.floor)
    if (!visibility.isHidden()) cancelTimer = clock.setTimeout(poll, Math.max(0, allowed - clock.now()))
  }

  const pollAfter = (wait: number) => pollAt(Math.min(clock.now() + wait, deadline))

  const poll = () => {
    const blockedUntil = deadlines.get(rateLimit)
    if (blockedUntil !== undefined) {
      waitUntil(blockedUntil)
      return
    }
    const isLast = clock.now() >= deadline
    askedAt = clock.now()
    const controller = new AbortController()
    inFlight = controller
    const unlessCalledOff = (heed: () => void) => {
      if (inFlight !== controller) return
      inFlight = undefined
      heed()
    }
    const leftMs = Math.max(0, deadline - askedAt)
    attempt((signal) => options.ping(signal, leftMs), { clock, controller, where }).then(
      (response) => unlessCalledOff(() => answered(response, isLast)),
      (error: unknown) => unlessCalledOff(() => failed(readFailure(error, where), isLast)),
    )
  }

  const answered = (response: Verdict, isLast: boolean) => {
    switch (response.status) {
      case 'PENDING':
        rateLimits = 0
        if (failures > 0) {
          failures = 0
          tell()
        }
        // What was held past the end of all was the last question already.
        if (response.held) return goOn(0, isLast || clock.now() >= deadline)
        return goOn(pollDelay(clock.now() - startedAt, random, schedule), isLast)
      case 'SUCCESS':
        return settle({ status: 'succeeded' })
      case 'FAILED':
        return settle({ status: 'refused', error: response.error })
      case 'LOCKOUT':
        return settle({ status: 'lockedOut' })
      case 'NOT_ENOUGH_DATA':
        return settle({ status: 'notEnoughData' })
      case 'UNKNOWN':
      case 'MISSING':
        return settle({ status: 'stopped', failure: unreadableStatus(response.status) })
      default:
        return response.status satisfies never
    }
  }

  const failed = (failure: MfaFailure, isLast: boolean) => {
    switch (failure.code) {
      case 'invalidRequest':
      case 'unauthorized':
      case 'forbidden':
      case 'blocked':
        return settle({ status: 'stopped', failure })
      case 'rateLimited': {
        rateLimits += 1
        return waitUntil(waitAsTold(failure, { clock, deadlines }, backoffLimit(rateLimits)), failure)
      }
      case 'serviceFault':
      case 'offline':
      case 'timedOut':
      case 'aborted':
      case 'unreadable':
      case 'portalFault': {
        failures += 1
        if (failures >= pollRules.failuresInARow) return settle({ status: 'stopped', failure })
        tell()
        const wait = Math.max(pollDelay(clock.now() - startedAt, random, schedule), backoffDelay(failures, random))
        return goOn(wait, isLast)
      }
      default:
        return failure satisfies never
    }
  }

  const goOn = (wait: number, wasLast: boolean) => {
    if (wasLast) settle({ status: 'timedOut' })
    else pollAfter(wait)
  }

  /** What is asked for is kept to the letter, or not at all: a longer wait is the person's to decide on. */
  const waitUntil = (retryAt: number, told?: RateLimited) => {
    const asked = Math.max(0, retryAt - clock.now())
    earliest = clock.now() + retryAfterDelay(asked, random)
    if (asked > pollRules.longestWait || earliest > deadline) {
      settle({ status: 'stopped', failure: { ...told, code: 'rateLimited', retryAt } })
    } else {
      pollAt(earliest)
    }
  }

  const visibilityChanged = () => {
    tell()
    if (visibility.isLeft?.() === true) callOff()
    if (visibility.isHidden()) cancelTimer()
    else if (inFlight === undefined) pollAt(Math.max(clock.now() + pollRules.afterShown, earliest))
  }

  const unsubscribe = visibility.subscribe(visibilityChanged)
  tell()
  pollAfter(schedule.first)
  return stop
}

type RateLimited = Extract<MfaFailure, { code: 'rateLimited' }>

const where = 'client'
