import { MfaError } from '@mfa-challenge/contract'
import { answerChance, type ApprovalTimes } from './approvalTimes.ts'
import type { Budget } from './createBudget.ts'
import { delay } from './delay.ts'
import type { Held, HeldAnswer, HeldEnd, HeldOutcome } from './Held.ts'

export interface HoldsOptions {
  budget: Pick<Budget, 'takeForPoll'>
  approvalTimes: ApprovalTimes
  now: () => number
  onPoll: () => void
}

/** Everybody who waits for a phone. */
export interface Holds<Answer extends HeldAnswer> {
  /** Waits until it is answered, the time is over, or the signal is aborted (then as `replaced`: nobody listens any more). */
  wait(held: Held<Answer>, options: WaitOptions): Promise<HeldOutcome<Answer>>
  /** How many wait. */
  size(): number
  /** Ends all waits, as over. */
  close(): void
}

interface WaitOptions {
  forMs: number
  signal: AbortSignal
  /**
   * Ends with the first answer of the service, be it that nobody has answered yet.
   * @default false
   */
  isOnce?: boolean | undefined
}

interface Waiting<Answer extends HeldAnswer> extends Held<Answer> {
  isOnce: boolean
  askedAt: number
  /** Not before then: after a failure. */
  notBefore: number
  failures: number
  isAsking: boolean
  lastError: unknown
  abort: AbortController
  pendingAt: number | undefined
  end(outcome: HeldEnd<Answer>): void
}

/** No verification is asked about more often. */
const floorMs = 1_000
const longestBackoffMs = 15_000

/**
 * A poll that is so likely to bring an answer goes before what starts or checks something. Less, and polls take calls that would have
 * begun another wait; more, and those who have answered wait for those who come (`docs/load.md`).
 */
const urgentChance = 0.7

/**
 * Makes the waits. All of them share one budget: whenever a call is free, the one is asked about who has most likely answered since
 * the last question. That grows with the time, so that all have their turn.
 */
export function createHolds<Answer extends HeldAnswer>({
  budget,
  approvalTimes,
  now,
  onPoll,
}: HoldsOptions): Holds<Answer> {
  const waiting = new Map<string, Waiting<Answer>>()
  // Whoever asks anew and anew does not get more questions by it.
  const asked = new Map<string, number>()
  let isRunning = false
  let wake: AbortController | undefined

  const wait: Holds<Answer>['wait'] = (held, { forMs, signal, isOnce = false }) => {
    if (asked.size > 2 * waiting.size + 1_000) forget()
    waiting.get(held.session)?.end({ end: 'replaced' })
    if (signal.aborted) return Promise.resolve({ end: 'replaced', pendingAt: undefined })
    return new Promise((resolve) => {
      const end = (outcome: HeldEnd<Answer>) => {
        if (waiting.get(held.session) === one) waiting.delete(held.session)
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        one.abort.abort()
        resolve({ ...outcome, pendingAt: one.pendingAt })
      }
      const onAbort = () => end({ end: 'replaced' })
      const onTime = () =>
        end(one.lastError === undefined ? { end: 'waited' } : { end: 'failed', error: one.lastError })
      const timer = setTimeout(onTime, forMs)
      signal.addEventListener('abort', onAbort, { once: true })
      const one: Waiting<Answer> = {
        ...held,
        isOnce,
        askedAt: asked.get(held.session) ?? Number.NEGATIVE_INFINITY,
        notBefore: 0,
        failures: 0,
        isAsking: false,
        lastError: undefined,
        pendingAt: undefined,
        abort: new AbortController(),
        end,
      }
      waiting.set(held.session, one)
      wake?.abort()
      void run()
    })
  }

  const run = async () => {
    if (isRunning) return
    isRunning = true
    try {
      while (waiting.size > 0) {
        const pause = untilDue()
        wake = new AbortController()
        // Somebody new may be due before: then this is woken.
        if (pause > 0) await delay(pause, wake.signal).catch(() => undefined)
        else await turn(wake.signal)
      }
    } finally {
      isRunning = false
      forget()
    }
  }

  const forget = () => {
    for (const [session, at] of asked) if (at + floorMs <= now() && !waiting.has(session)) asked.delete(session)
  }

  /** Chosen when the call is free, not before: who is likeliest changes meanwhile. */
  const turn = async (woken: AbortSignal) => {
    const isUrgent = () => {
      const one = likeliest()
      return one !== undefined && chanceOf(one, now()) >= urgentChance
    }
    const isFree = await budget.takeForPoll(woken, isUrgent).then(
      () => true,
      () => false,
    )
    const one = isFree ? likeliest() : undefined
    if (one === undefined) return
    one.isAsking = true
    one.askedAt = now()
    asked.set(one.session, one.askedAt)
    onPoll()
    // Inside a promise: a verifier of the host's may throw.
    void Promise.resolve()
      .then(() => one.ask(one.abort.signal))
      .then((answer) => answered(one, answer))
      .catch((error: unknown) => failed(one, error))
  }

  const answered = (one: Waiting<Answer>, answer: Answer) => {
    one.isAsking = false
    one.failures = 0
    one.lastError = undefined
    if (answer.status === 'PENDING') one.pendingAt = one.askedAt
    if (one.isOnce || answer.status !== 'PENDING') one.end({ end: 'answered', answer })
    wake?.abort()
  }

  const failed = (one: Waiting<Answer>, error: unknown) => {
    one.isAsking = false
    one.failures += 1
    if (!mayPass(error)) return one.end({ end: 'failed', error })
    one.lastError = error
    one.notBefore = now() + Math.min(longestBackoffMs, floorMs * 2 ** one.failures)
    wake?.abort()
  }

  const dueAt = ({ askedAt, notBefore, startedAt }: Waiting<Answer>) => {
    const at = now()
    // What is still to come is of a clock that was put back since: it says nothing.
    const past = (time: number) => (time <= at ? time : Number.NEGATIVE_INFINITY)
    const earliest = Math.max(past(askedAt), past(startedAt)) + floorMs
    return Math.max(earliest, notBefore <= at + longestBackoffMs ? notBefore : 0)
  }

  /** How long until somebody may be asked about; for ever where all are being asked. */
  const untilDue = () => {
    let least = longestPauseMs
    for (const one of waiting.values()) if (!one.isAsking) least = Math.min(least, dueAt(one) - now())
    return Math.max(0, least)
  }

  const likeliest = () => {
    const at = now()
    let best: Waiting<Answer> | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const one of waiting.values()) {
      if (one.isAsking || dueAt(one) > at) continue
      const chance = chanceOf(one, at)
      if (chance > most) {
        best = one
        most = chance
      }
    }
    return best
  }

  const chanceOf = ({ askedAt, startedAt }: Waiting<Answer>, at: number) =>
    answerChance(Math.max(askedAt, startedAt) - startedAt, at - startedAt, approvalTimes)

  return {
    wait,
    size: () => waiting.size,
    close() {
      for (const one of waiting.values()) one.end({ end: 'waited' })
    },
  }
}

const longestPauseMs = 60_000

/** What the next question may bring to an end: the service is busy or broken. Anything else stays as it is. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof MfaError)) return false
  return ['rateLimited', 'serviceFault', 'offline', 'timedOut', 'unreadable'].includes(error.failure.code)
}
