import { MfaError } from '../../../packages/contract/src/failure/MfaError.ts'
import type { MfaFailure } from '../../../packages/contract/src/failure/MfaFailure.ts'
import type { VerificationStatus } from '../../../packages/contract/src/vocabulary/verificationStatuses.ts'
import { createDeadlines } from '../../../packages/hooks/src/cooldown/Deadlines.ts'
import { isSettled, type PollState } from '../../../packages/hooks/src/poll/PollState.ts'
import { pollSchedule } from '../../../packages/hooks/src/poll/pollSchedule.ts'
import { pollVerification } from '../../../packages/hooks/src/poll/pollVerification.ts'
import { createFakeClock } from '../../../packages/hooks/src/test-support/fakeClock.ts'
import { createFakeStorage } from '../../../packages/hooks/src/test-support/fakeStorage.ts'
import { createFakeVisibility } from '../../../packages/hooks/src/test-support/fakeVisibility.ts'

export type PollReply = { readonly status: VerificationStatus } | { readonly failure: MfaFailure }

/** A poll that really runs, in a world that stands still until told. Each deed says whether it could be done. */
export interface PollWorld {
  readonly state: () => PollState
  readonly isAsking: () => boolean
  readonly now: () => number
  /** Waits until it asks. */
  readonly waitForQuestion: () => Promise<boolean>
  readonly reply: (reply: PollReply) => Promise<boolean>
  /** Lets the whole time allowed go by, and replies to the last question. */
  readonly replyAtLast: (reply: PollReply) => Promise<boolean>
  readonly hide: () => boolean
  readonly show: () => boolean
  readonly stop: () => void
}

const second = 1_000

export function createPollWorld(): PollWorld {
  const clock = createFakeClock({ settle: comeToRest })
  const visibility = createFakeVisibility()
  const deadlines = createDeadlines({ challengeKey: 'poll', clock, storage: createFakeStorage() })
  let state: PollState = { status: 'idle' }
  let question: PromiseWithResolvers<{ status: VerificationStatus }> | undefined
  const stop = pollVerification({
    ping() {
      question = Promise.withResolvers()
      return question.promise
    },
    clock,
    random: () => 0.5,
    visibility,
    deadlines,
    timeoutMs: pollSchedule.timeout,
    onState: (told) => {
      state = told
    },
  })
  const isOver = () => isSettled(state)
  const isAsking = () => question !== undefined

  const waitForQuestion = async () => {
    if (isAsking()) return false
    while (!isAsking() && clock.pending() > 0 && !isOver()) await clock.advance(second)
    return isAsking()
  }

  const reply = async (given: PollReply) => {
    if (question === undefined) return false
    const { resolve, reject } = question
    question = undefined
    if ('failure' in given) reject(new MfaError(given.failure))
    else resolve({ status: given.status })
    await comeToRest()
    return true
  }

  const see = (hidden: boolean) => {
    if (isOver() || visibility.isHidden() === hidden) return false
    if (hidden) visibility.hide()
    else visibility.show()
    return true
  }

  return {
    state: () => state,
    isAsking,
    now: clock.now,
    waitForQuestion,
    reply,
    async replyAtLast(given) {
      if (question === undefined || visibility.isHidden()) return false
      await clock.advance(pollSchedule.timeout)
      await reply({ status: 'PENDING' })
      return (await waitForQuestion()) && reply(given)
    },
    hide: () => see(true),
    show: () => see(false),
    stop,
  }
}

/** All of it runs on promises alone, so no timer of the browser is waited for. */
async function comeToRest(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
}
