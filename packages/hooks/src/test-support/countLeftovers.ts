import { vi } from 'vitest'
import type { FakeClock } from './fakeClock.ts'
import type { FakeVisibility } from './fakeVisibility.ts'

/** What a page would carry on with. */
export interface Leftovers {
  timers: number
  /** Who wants to know whether the page is shown. */
  watchers: number
  /** Requests, of the service and of the host, that are neither answered nor called off. */
  requests: number
  /** On window and document. */
  listeners: readonly string[]
  observers: number
}

/** That nothing is left. */
export const nothing: Leftovers = { timers: 0, watchers: 0, requests: 0, listeners: [], observers: 0 }

/** React and jsdom listen for these, once for each document. */
const notOurs = new Set(['selectionchange', 'mouseover', 'mouseout'])

/** Counts from now on. It ends with `vi.restoreAllMocks()`. */
export function countLeftovers() {
  const requests = new Set<AbortSignal>()
  const targets = Object.entries({ window, document }).map(([name, target]) => ({
    name,
    added: vi.spyOn(target, 'addEventListener'),
    removed: vi.spyOn(target, 'removeEventListener'),
  }))
  const observed = vi.spyOn(MutationObserver.prototype, 'observe')
  const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect')

  const listeners = () =>
    targets.flatMap(({ name, added, removed }) =>
      added.mock.calls
        .filter(([type, listener]) => !removed.mock.calls.some((one) => one[0] === type && one[1] === listener))
        .filter(([type]) => !notOurs.has(type))
        .map(([type]) => `${name} ${type}`),
    )

  return {
    /** Notes a request until it has its answer. */
    async during<Answer>(signal: AbortSignal, call: () => Promise<Answer>): Promise<Answer> {
      requests.add(signal)
      try {
        return await call()
      } finally {
        requests.delete(signal)
      }
    },
    left: ({ clock, visibility }: { clock: FakeClock; visibility: FakeVisibility }): Leftovers => ({
      timers: clock.pending(),
      watchers: visibility.listeners(),
      requests: [...requests].filter(({ aborted }) => !aborted).length,
      listeners: listeners(),
      observers: observed.mock.contexts.filter((one) => !disconnected.mock.contexts.includes(one)).length,
    }),
  }
}
