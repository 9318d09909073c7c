import { type MfaClient, MfaError, type VerificationStatus } from '@mfa-challenge/contract'
import { QueryClient } from '@tanstack/react-query'
import { type MfaEnvironment, pollSchedules } from '@mfa-challenge/hooks'
import { createDeadlines, type Holders } from '@mfa-challenge/hooks/internal/engine'
import { createFakeClock, type FakeClock } from '../../../packages/hooks/src/test-support/fakeClock.ts'
import { createFakeStorage } from '../../../packages/hooks/src/test-support/fakeStorage.ts'
import { createFakeVisibility, type FakeVisibility } from '../../../packages/hooks/src/test-support/fakeVisibility.ts'

/** Who asks, and waits for an answer: a call of the service, its poll, a function of the host's, the page's own work. */
export type Asked = 'Call' | 'Poll' | 'Host' | 'Page'

/** Fits every operation. */
export interface Answer {
  readonly status: VerificationStatus
  readonly requestId?: string | undefined
  readonly items: []
}

/** What a real engine lives in, for as long as one history lasts: it stands still until told. */
export interface World {
  readonly environment: MfaEnvironment
  readonly clock: FakeClock
  readonly visibility: FakeVisibility
  readonly ask: (who: Asked, signal?: AbortSignal) => Promise<Answer>
  /** Answers who has waited longest, or fails. Where nobody waits, nothing comes of it. */
  readonly answer: (who: Asked, answer: Omit<Answer, 'items'> | Error) => void
  readonly asking: () => readonly Asked[]
  /** How often the poll has failed in a row. */
  readonly failuresInARow: () => number
  readonly beginRow: () => void
  /** Whether the poll has asked since the last call. */
  readonly wasPolled: () => boolean
  /** Whether the last call was answered half a minute ago, or longer. */
  readonly isOld: () => boolean
  /** What can be seen of all this. */
  readonly seen: () => readonly unknown[]
  readonly comeToRest: () => Promise<void>
  readonly end: () => void
}

interface Question {
  readonly who: Asked
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

export function createWorld(): World {
  const clock = createFakeClock({ settle: comeToRest })
  const visibility = createFakeVisibility()
  const queryClient = new QueryClient()
  let questions: readonly Question[] = []
  let failuresInARow = 0
  let wasPolled = false
  let answeredAt = clock.now()

  const ask: World['ask'] = (who, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const question = { who, resolve, reject }
    const forget = () => {
      questions = questions.filter((other) => other !== question)
    }
    questions = [...questions, question]
    wasPolled = who === 'Poll'
    signal?.addEventListener('abort', forget, { once: true })
    return promise.finally(forget)
  }
  const isOld = () => clock.now() >= answeredAt + 30_000
  const asking = () => questions.map(({ who }) => who)

  return {
    environment: {
      client: clientOf(ask),
      queryClient,
      clock,
      random: () => 0.5,
      visibility,
      deadlines: createDeadlines({ challengeKey: 'states', clock, storage: createFakeStorage() }),
      pollSchedule: pollSchedules.direct,
      emit: () => undefined,
    },
    clock,
    visibility,
    ask,
    answer(who, answer) {
      const question = questions.find((one) => one.who === who)
      if (question === undefined) return
      if (who === 'Call') answeredAt = clock.now()
      // A rate limit begins a new row: it is another kind of failure.
      const fails = answer instanceof MfaError && answer.failure.code !== 'rateLimited'
      if (who === 'Poll') failuresInARow = fails ? failuresInARow + 1 : 0
      if (answer instanceof Error) return question.reject(answer)
      return question.resolve({ ...answer, items: [] })
    },
    asking,
    failuresInARow: () => failuresInARow,
    beginRow() {
      failuresInARow = 0
    },
    wasPolled: () => wasPolled,
    isOld,
    // Where no timer waits, nothing is asked any more that could fail once more.
    seen: () => [asking(), clock.pending() > 0 ? failuresInARow : 0, wasPolled, wasPolled && isOld()],
    comeToRest,
    end: () => queryClient.clear(),
  }
}

function clientOf(ask: World['ask']): MfaClient {
  const call = (_request: unknown, options: { signal?: AbortSignal | undefined } = {}) => ask('Call', options.signal)
  const never = () => new Promise<never>(() => undefined)
  return {
    createSendToken: call,
    sendTokenAuthRequest: call,
    sendKbaAnswers: call,
    sendOktaVerifyRequest: call,
    sendDuoVerifyRequest: call,
    pingVerificationStatus: (_request, options) => ask('Poll', options?.signal),
    getMFAKbaConfig: never,
    setMFAKBAConfig: never,
  }
}

/** All of it runs on promises alone, so no timer of the browser is waited for. */
async function comeToRest(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve()
}

/** One component that is mounted, and shows the engine. */
export function holdersOf<Given>(given: () => Given): Holders<Given> {
  return { newest: given, each: (tell) => tell(given()), any: () => true }
}
