import { createMfaClient } from '@mfa-challenge/contract'
import { createSimulator, type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator'
import type { QueryClient } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { MfaEvent } from '../../events/MfaEvent.ts'
import { MfaProvider } from '../../provider/MfaProvider.tsx'
import { cryptoJobs } from '../../test-support/cryptoJobs.ts'
import { createFakeClock } from '../../test-support/fakeClock.ts'
import { createFakeStorage, type FakeStorage } from '../../test-support/fakeStorage.ts'
import { createFakeVisibility } from '../../test-support/fakeVisibility.ts'
import type { Visibility } from '../../visibility/Visibility.ts'
import { createGate, type Gate } from './createGate.ts'
import { meddledWith, type Meddler } from './meddledWith.ts'

// Where the test keeps time, the first call waits for no file.
await createMfaClient({ baseUrl: 'https://portal.example' }).prefetch?.()

/** A service whose answers wait to be let go, a clock that stands still, and a provider around both. */
export interface GatedWorld {
  readonly gate: Gate
  readonly simulator: Simulator
  /** The one whom the client speaks for. */
  readonly person: SimulatorPerson
  readonly storage: FakeStorage
  /** Where it is shown. */
  readonly page: HTMLElement
  /** All that the host's analytics heard. */
  readonly events: readonly MfaEvent[]
  readonly wrapper: (props: { children: ReactNode }) => ReactNode
  /** Calls a function of the host's: its answer waits too. */
  readonly askHost: <Answer>(name: string, signal: AbortSignal, call: () => Promise<Answer>) => Promise<Answer>
  readonly inCallback: () => void
  /** Runs something, and waits until all that came of it rests. */
  readonly perform: (event: () => void) => Promise<void>
  /** Lets time pass, and all that comes of it. */
  readonly advance: (ms: number) => Promise<void>
}

export interface GatedWorldOptions {
  /** @default the provider's private one */
  queryClient?: QueryClient | undefined
  /** @default a page that is shown */
  visibility?: Visibility | undefined
  /**
   * Stands between a hook and what it calls, of the client and of the host.
   * @default nothing
   */
  meddle?: Meddler | undefined
  /**
   * Called whenever a callback of the host is: to throw, say.
   * @default nothing
   */
  inCallback?: ((name: 'onEvent' | 'other') => void) | undefined
}

/** For the tests of what React does: time is short, for there are many. */
export function createGatedWorld(options: GatedWorldOptions = {}): GatedWorld {
  const gate = createGate()
  const calls = new Set<symbol>()
  // Run in the act that waits for what comes of them, as a browser renders between two timers.
  const due: (() => void)[] = []
  const settle = () =>
    act(async () => {
      for (const run of due.splice(0)) run()
      do await turn()
      while (cryptoJobs() > 0 || calls.size > gate.open().length)
      await turn()
    })
  const fake = createFakeClock({ settle })
  const clock = { ...fake, setTimeout: (run: () => void, ms: number) => fake.setTimeout(() => due.push(run), ms) }
  const storage = createFakeStorage()
  const visibility = options.visibility ?? createFakeVisibility()
  const events: MfaEvent[] = []
  const random = () => 0.5
  const simulator = createSimulator({ now: clock.now })
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')

  const ask = gate.through((input, init) => simulator.fetch(input, init))
  const ours = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
    now: clock.now,
    fetch: async (input, init) => {
      const call = Symbol('call')
      calls.add(call)
      try {
        return await ask(input, init)
      } finally {
        calls.delete(call)
      }
    },
  })
  const { queryClient, meddle = (_, call) => call(true), inCallback = () => undefined } = options
  const onEvent = (event: MfaEvent) => {
    events.push(event)
    inCallback('onEvent')
  }
  const client = meddledWith(ours, meddle)
  const provided = { client, queryClient, clock, random, visibility, storage, onEvent }

  return {
    gate,
    simulator,
    person,
    storage,
    page: document.createElement('main'),
    events,
    wrapper: ({ children }) => <MfaProvider {...provided}>{children}</MfaProvider>,
    askHost: (name, signal, call) => meddle(name, (heeds) => gate.hold(name, heeds ? signal : undefined, call)),
    inCallback: () => inCallback('other'),
    async perform(event) {
      await act(async () => event())
      await settle()
    },
    advance: fake.advance,
  }
}

/** Promises come to their end, and so does what waits for a timer of no length, as React Query's news do. */
async function turn(): Promise<void> {
  const timer = { isOver: false }
  globalThis.setTimeout(() => {
    timer.isOver = true
  }, 0)
  while (!timer.isOver) await new Promise((resolve) => setImmediate(resolve))
}
