import { createMfaClient } from '@mfa-challenge/contract'
import { type DeadlineStorage, MfaProvider } from '@mfa-challenge/hooks'
import { createSimulator, type OperationId, type SimulatorFault, type SimulatorOptions } from '@mfa-challenge/simulator'
import { QueryClient } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { createFakeClock, turns } from './fakeClock.ts'

// Where the test keeps time, the first call waits for no file.
await createMfaClient({ baseUrl: 'https://portal.example' }).prefetch?.()

/** How many digests and signatures are being made on other threads. A browser doesn't tell. */
const cryptoJobs = navigator.userAgent.includes('jsdom')
  ? (await import('../../../hooks/src/test-support/cryptoJobs.ts')).cryptoJobs
  : () => 0

export interface WorldOptions {
  /** @default true */
  strict?: boolean | undefined
  /** Stands between the client and the simulator: to hold answers back, say. */
  through?: ((next: typeof globalThis.fetch) => typeof globalThis.fetch) | undefined
  rules?: SimulatorOptions['rules']
  /** Goes wrong from the first. */
  fault?: SimulatorFault | undefined
}

/** A simulated service, a clock that stands still, and a provider around both. */
export function createWorld({ strict = true, through = (next) => next, rules, fault }: WorldOptions = {}) {
  const waiting = new Set<symbol>()
  // An act for each: React shows nothing before the end of one, and people hear what is shown in between.
  const perform = (run: () => void) =>
    act(async () => {
      run()
      await turns(2)
      // A fault that holds its answer must not hold the test.
      let patience = 30
      while (cryptoJobs() > 0 || (waiting.size > 0 && patience-- > 0)) await turns(1)
      await turns(2)
    })
  const clock = createFakeClock({ perform })
  const simulator = createSimulator({ now: clock.now, rules })
  if (fault !== undefined) simulator.addFault(fault)
  const [person] = simulator.people
  if (person === undefined) throw new Error('The simulator knows nobody.')

  const send = through((input, init) => simulator.fetch(input, init))
  const client = createMfaClient({
    baseUrl: `${simulator.url}/v3`,
    getAccessToken: () => person.accessToken,
    headers: { 'slpt-forwarding': '203.0.113.7' },
    now: clock.now,
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
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  const storage = createStorage()
  const random = () => 0.5

  const Wrapper = strict ? StrictMode : Plain
  return {
    simulator,
    person,
    clock,
    queryClient,
    storage,
    wrapper: ({ children }: { children: ReactNode }) => (
      <Wrapper>
        <MfaProvider client={client} queryClient={queryClient} clock={clock} random={random} storage={storage}>
          {children}
        </MfaProvider>
      </Wrapper>
    ),
    /** Lets time pass, and React catch up. */
    advance: clock.advance,
    /** Lets time pass in one go, as a sleeping computer does. */
    sleep: clock.sleep,
    /** Waits for the answers to what was just done. */
    settle: () => perform(() => undefined),
    /** How often the service was asked to do something. */
    asked: (operation: OperationId) =>
      simulator.requests().filter(({ operationId }) => operationId === operation).length,
  }
}

function createStorage(): DeadlineStorage & { items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

function Plain({ children }: { children: ReactNode }) {
  return children
}
