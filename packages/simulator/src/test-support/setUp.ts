import { isRecord } from '../http/isRecord.ts'
import { parseJson } from '../http/parseJson.ts'
import type { SimulatorPerson } from '../people/SimulatorPerson.ts'
import { createSimulator } from '../create-simulator/createSimulator.ts'
import type { Simulator, SimulatorOptions } from '../simulator/Simulator.ts'
import { createManualClock, type ManualClock } from './manualClock.ts'
import { seededRandom } from './seededRandom.ts'

/** What a call may bring along. */
export interface CallOptions {
  /** @default the first person's */
  accessToken?: string
  headers?: Record<string, string>
}

/** What came back. */
interface CallResult {
  status: number
  headers: Headers
  /** Parsed where it was JSON, else as text. */
  body: unknown
}

/** A simulator under a clock that stands still, and hands to reach it by. */
export interface SetUp {
  simulator: Simulator
  clock: ManualClock
  will: SimulatorPerson
  post: (path: string, body: unknown, options?: CallOptions) => Promise<CallResult>
  get: (path: string, options?: CallOptions) => Promise<CallResult>
}

/** Where an Okta call says it comes from. */
export const forwarded = { 'slpt-forwarding': '203.0.113.7' }

/** Makes a simulator for a test. */
export function setUp(options: SimulatorOptions = {}): SetUp {
  const clock = createManualClock()
  const simulator = createSimulator({ now: clock.now, random: seededRandom(), ...options })
  const will = personOf(simulator, 'will.albin')

  async function call(
    path: string,
    init: RequestInit,
    { accessToken, headers }: CallOptions = {},
  ): Promise<CallResult> {
    const response = await simulator.fetch(path, {
      ...init,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${accessToken ?? will.accessToken}`,
        ...headers,
      },
    })
    const text = await response.text()
    const body = parseJson(text) ?? text
    return { status: response.status, headers: response.headers, body }
  }

  return {
    simulator,
    clock,
    will,
    post: (path, body, callOptions) => call(path, { method: 'POST', body: JSON.stringify(body) }, callOptions),
    get: (path, callOptions) => call(path, {}, callOptions),
  }
}

/** Finds someone. */
export function personOf(simulator: Simulator, userAlias: string): SimulatorPerson {
  const person = simulator.people.find((candidate) => candidate.userAlias === userAlias)
  if (person === undefined) throw new Error(`Nobody is called ${userAlias}.`)
  return person
}

/** The code the person got last. */
export function codeOf(simulator: Simulator, userAlias = 'will.albin'): string {
  const code = simulator.latestCode(userAlias)
  if (code === undefined) throw new Error(`${userAlias} has no code.`)
  return code
}

/** A code of the right form that is not the one the person got. */
export function wrongCode(code: string): string {
  return code.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10))
}

/** The request id that waits for a phone. */
export function waitingId(simulator: Simulator): string {
  const push = simulator.pushes().findLast(({ state }) => state === 'pending')
  if (push === undefined) throw new Error('Nothing waits for a phone.')
  return push.requestId
}

/** What the prompt and the page around it make of a request for Will. */
export async function signedByDuo(simulator: Simulator): Promise<string> {
  const [tx, app] = (await simulator.signDuoRequest('will.albin')).split(':')
  const response = await simulator.fetch('/frame/web/v1/sign', {
    method: 'POST',
    body: JSON.stringify({ tx, answer: 'approve' }),
  })
  const body: unknown = await response.json()
  return `${isRecord(body) ? String(body['message']) : ''}:${app}`
}
