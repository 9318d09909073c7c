import { createMfaClient } from '@mfa-challenge/contract'
import { createSimulator } from '@mfa-challenge/simulator'
import { QueryClient } from '@tanstack/react-query'
import { createSteadyClock } from '../../clock/createSteadyClock.ts'
import { createDeadlines } from '../../deadlines/Deadlines.ts'
import type { MfaEnvironment } from '../../environment/MfaEnvironment.ts'
import { pollSchedules } from '../../poll-schedule/pollSchedules.ts'
import { cryptoJobs } from '../cryptoJobs.ts'
import { createFakeClock } from '../fakeClock.ts'
import { createFakeStorage } from '../fakeStorage.ts'
import { createFakeVisibility } from '../fakeVisibility.ts'
import { createChances } from './chances.ts'
import { createOddNetwork } from './oddNetwork.ts'
import { type Visit, visitOf, type Way } from './ways.ts'

export interface SequenceEnd {
  /** What was wrong, in a sentence; undefined where nothing was. */
  readonly fault: string | undefined
  readonly requests: number
  /** How much time passed, in milliseconds. */
  readonly lasted: number
}

/** Presses, answers and mishaps of one person at one method, all decided by the seed; then the service is well again. */
export async function runSequence(way: Way, seed: number): Promise<SequenceEnd> {
  const chances = createChances(seed)
  const settle = async () => {
    do for (let turn = 0; turn < 4; turn += 1) await immediate()
    while (network.busy() > 0 || cryptoJobs() > 0)
  }
  const clock = createFakeClock({ settle })
  // The page's clock is set, and the service's is not.
  const begunAt = clock.now()
  const simulator = createSimulator({ now: () => begunAt + clock.passed(), random: chances.next })
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')
  const network = createOddNetwork({ simulator, chances, clock })
  const visibility = createFakeVisibility()
  const storage = createFakeStorage()
  let isHostWell = true

  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
    now: clock.now,
    fetch: network.fetch,
  })
  const openPage = (): MfaEnvironment => {
    const steady = createSteadyClock(clock)
    return {
      client,
      queryClient: new QueryClient(),
      clock: steady,
      random: chances.next,
      visibility,
      deadlines: createDeadlines({ challengeKey: 'soak', clock: steady, storage }),
      pollSchedule: pollSchedules.direct,
      emit: () => undefined,
    }
  }
  let environment = openPage()
  const begin = (): Visit => {
    network.forget()
    return visitOf[way]({ environment, simulator, person, chances, isHostWell: () => isHostWell })
  }
  let visit = begin()
  const beginAgain = () => {
    visit.release()
    visit = begin()
  }
  const end = (fault?: string): SequenceEnd => {
    visit.release()
    return { fault, requests: network.asked.length, lasted: clock.passed() }
  }
  const isUnsaid = () => visit.status() === 'succeeded' && !network.hasSaidSuccess()

  const mishaps = [
    () => visibility.hide(),
    () => visibility.show(),
    () => visibility.show(),
    () => clock.step(chances.oneOf([-86_400_000, -3_600_000, -60_000, -500, 500, 60_000, 3_600_000])),
    () => beginAgain(),
    () => {
      visit.release()
      environment = openPage()
      visit = begin()
    },
  ] as const

  network.oddness = chances.oneOf([0.05, 0.3, 0.6, 0.95])
  for (let deed = chances.between(3, 25); deed > 0; deed -= 1) {
    isHostWell = !chances.happens(network.oddness / 2)
    if (chances.happens(0.15)) chances.oneOf(mishaps)()
    else await (chances.happens(0.6) ? visit.goOn() : visit.fumble())
    await settle()
    if (isUnsaid()) return end('a success that nobody said')
    if (isOver(visit)) beginAgain()
    await clock.advance(chances.oneOf([1_000, 1_500, 3_000, 10_000, 40_000, 90_000]))
    if (isUnsaid()) return end('a success that nobody said')
  }
  const oddRequests = network.asked.length
  if (oddRequests > clock.passed() / 1_000 + patience) return end(`${oddRequests} requests in ${clock.passed()} ms`)
  const tooSoon = pollsTooSoon(network.asked)
  if (tooSoon !== undefined) return end(tooSoon)

  network.oddness = 0
  isHostWell = true
  visibility.show()
  for (let minute = 0; minute < 240; minute += 1) {
    if (visit.status() === 'succeeded') return end(isUnsaid() ? 'a success that nobody said' : undefined)
    if (isOver(visit)) beginAgain()
    await visit.goOn()
    await settle()
    await clock.advance(60_000)
  }
  return end(`no way on: ${visit.status()}`)
}

/** Requests that a person's own presses may cause beyond one a second: after a 401, each goes out twice. */
const patience = 25

/** Whatever the person does, polls of one verification come no faster than one a second; twice after a 401. */
function pollsTooSoon(asked: readonly { path: string; at: number }[]): string | undefined {
  const polls = asked.filter(({ path }) => path.endsWith('/poll')).map(({ at }) => at)
  const third = polls.find((at, index) => index >= 2 && at - (polls[index - 2] ?? 0) < 1_000)
  return third === undefined ? undefined : `three polls within a second, at ${third} ms`
}

function isOver(visit: Visit): boolean {
  return ['lockedOut', 'notEnoughData', 'succeeded'].includes(visit.status())
}

function immediate(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
