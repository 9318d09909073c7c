import { createMfaClient, type MfaClient } from '@mfa-challenge/contract'
import { createSimulator, type Simulator, type SimulatorPerson } from '@mfa-challenge/simulator'
import { act, renderHook } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import type { MfaEvent } from '../events/MfaEvent.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { cryptoJobs } from './cryptoJobs.ts'
import { createFakeClock, type FakeClock, turns } from './fakeClock.ts'
import { createFakeStorage, type FakeStorage } from './fakeStorage.ts'
import { createFakeVisibility, type FakeVisibility } from './fakeVisibility.ts'

// Where the test keeps time, the first call waits for no file.
await createMfaClient({ baseUrl: 'https://portal.example' }).prefetch?.()

export interface MfaWorldOptions {
  /** @default false */
  strict?: boolean | undefined
  /** @default 0.5, which leaves waits as they are */
  random?: (() => number) | undefined
  /** Stands between the client and the simulator: to hold answers back, say. */
  through?: ((next: typeof globalThis.fetch) => typeof globalThis.fetch) | undefined
  /** @default none, as of a client of the service */
  pollWaitSeconds?: number | undefined
  /** @default false */
  hidden?: boolean | undefined
  /** @default the page's */
  locale?: string | undefined
  /** @default none, as of a host that gives none */
  pollSchedule?: MfaPollSchedule | undefined
  /** @default nobody listens */
  onEvent?: ((event: MfaEvent) => void) | undefined
}

/** A simulated service, a clock that stands still, and a provider around both. */
export interface MfaWorld {
  simulator: Simulator
  /** The person whom the client speaks for. */
  person: SimulatorPerson
  client: MfaClient
  clock: FakeClock
  visibility: FakeVisibility
  storage: FakeStorage
  wrapper: (props: { children: ReactNode }) => ReactNode
  /** Lets time pass, and React catch up. */
  advance: (ms: number) => Promise<void>
  /** Runs something that the person does, and waits for the answers to it. */
  perform: (event: () => void) => Promise<void>
}

/** For tests that render by themselves. */
export function createMfaWorld(options: MfaWorldOptions = {}): MfaWorld {
  const waiting = new Set<symbol>()
  const settle = async () => {
    // Bodies need more than a few turns at times; a fault that holds its answer must not hold the test.
    await turns(3)
    let patience = 30
    while (cryptoJobs() > 0 || (waiting.size > 0 && patience-- > 0)) await turns(1)
    await turns(2)
  }
  const clock = createFakeClock({ settle })
  const visibility = createFakeVisibility({ hidden: options.hidden })
  const storage = createFakeStorage()
  const random = options.random ?? (() => 0.5)
  const simulator = createSimulator({ now: clock.now, allowInProduction: 'this is a demo' })
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')

  const next: typeof globalThis.fetch = (input, init) => simulator.fetch(input, init)
  const send = options.through?.(next) ?? next
  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
    now: clock.now,
    pollWaitSeconds: options.pollWaitSeconds,
    fetch: async (input, init) => {
      const call = Symbol('call')
      waiting.add(call)
      try {
        return await send(input, init)
      } finally {
        waiting.delete(call)
      }
    },
  })

  const Wrapper = options.strict === true ? StrictMode : Plain
  return {
    simulator,
    person,
    client,
    clock,
    visibility,
    storage,
    wrapper: ({ children }) => (
      <Wrapper>
        <MfaProvider
          client={client}
          clock={clock}
          random={random}
          visibility={visibility}
          storage={storage}
          locale={options.locale}
          pollSchedule={options.pollSchedule}
          onEvent={options.onEvent}
        >
          {children}
        </MfaProvider>
      </Wrapper>
    ),
    advance: (ms) => act(() => clock.advance(ms)),
    perform: (event) =>
      act(async () => {
        event()
        await settle()
      }),
  }
}

/** Runs a hook in a world of its own. */
export function renderHookWithMfa<Result, Props>(
  hook: (props: Props) => Result,
  options?: MfaWorldOptions & { initialProps?: Props },
) {
  const world = createMfaWorld(options)
  const { initialProps } = options ?? {}
  return {
    ...world,
    ...renderHook(hook, { wrapper: world.wrapper, ...(initialProps === undefined ? {} : { initialProps }) }),
  }
}

function Plain({ children }: { children: ReactNode }) {
  return children
}
