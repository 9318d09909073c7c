import { MfaError, type MfaFailure, type VerificationResponse } from '@mfa-challenge/contract'
import { createSteadyClock } from '../clock/createSteadyClock.ts'
import { createDeadlines } from '../deadlines/Deadlines.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import { pollSchedules } from '../poll-schedule/pollSchedules.ts'
import type { PollState } from '../poll/PollState.ts'
import { pollVerification } from '../poll/pollVerification.ts'
import { createFakeClock, turns } from './fakeClock.ts'
import { createFakeStorage } from './fakeStorage.ts'
import { createFakeVisibility } from './fakeVisibility.ts'

export interface StartPollingOptions {
  timeoutMs?: number | undefined
  random?: number | undefined
  hidden?: boolean | undefined
  schedule?: MfaPollSchedule | undefined
}

export type PollAnswer = VerificationResponse | Promise<VerificationResponse> | MfaFailure | 'never' | 'thrown'

/** Polls a service that gives the answers in turn, the last one again and again. */
export function startPolling(answers: readonly PollAnswer[], options: StartPollingOptions = {}) {
  const clock = createFakeClock({ settle: () => turns(1) })
  const steady = createSteadyClock(clock)
  const visibility = createFakeVisibility({ hidden: options.hidden })
  const deadlines = createDeadlines({ challengeKey: 'test', clock: steady, storage: createFakeStorage() })
  const start = clock.now()
  const polledAt: number[] = []
  const signals: AbortSignal[] = []
  const states: PollState[] = []
  let inFlight = 0
  let mostInFlight = 0

  const ping = async (signal: AbortSignal): Promise<VerificationResponse> => {
    const answer = answers[Math.min(polledAt.length, answers.length - 1)] ?? pending
    polledAt.push(clock.now() - start)
    signals.push(signal)
    inFlight += 1
    mostInFlight = Math.max(mostInFlight, inFlight)
    if (answer === 'never') await new Promise(() => undefined)
    const response = answer instanceof Promise ? await answer : answer
    inFlight -= 1
    if (response === 'thrown') throw new TypeError('No such thing.')
    if (typeof response === 'object' && 'code' in response) throw new MfaError(response)
    return typeof response === 'object' ? response : pending
  }

  const stop = pollVerification({
    ping,
    clock: steady,
    random: () => options.random ?? 0.5,
    visibility,
    deadlines,
    schedule: options.schedule ?? pollSchedules.direct,
    timeoutMs: options.timeoutMs ?? 300_000,
    onState: (state) => states.push(state),
  })
  return {
    clock,
    visibility,
    deadlines,
    start,
    polledAt,
    signals,
    states,
    stop,
    state: () => states.at(-1),
    mostInFlight: () => mostInFlight,
  }
}

export const pending: VerificationResponse = { status: 'PENDING' }
