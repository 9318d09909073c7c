import { type MockInstance, vi } from 'vitest'

/** All by which a component could live on in a page that it has left. */
interface Leftovers {
  timers: number
  /** Listeners to the page or the browser, by their event. An element's own go with it. */
  listeners: string[]
  handlers: string[]
  observers: string[]
  /** What was asked, is not answered, and was not called off. */
  calls: string[]
}

export interface LeftoversWatch {
  /** What there is now. */
  now: () => Leftovers
  /** Notes what a host's function, or a request, is waited for. */
  noteCall: <Answer>(name: string, signal: AbortSignal | undefined, answer: Promise<Answer>) => Promise<Answer>
  /** Forgets what there was. */
  clear: () => void
}

const observers = { MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver }

/**
 * Watches everything that begins from now on. Timers are faked, with the date; React's scheduler keeps the real ones,
 * which it took when it was loaded: it serves the whole page, and lives as long.
 */
export function watchLeftovers(): LeftoversWatch {
  vi.useFakeTimers({
    toFake: [
      ...(['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
      ...(['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback'] as const),
    ],
  })
  // The window has its own in this browser: Vitest wants to know who listens for errors.
  const targets = [EventTarget.prototype, window]
  const added = targets.map((target) => vi.spyOn(target, 'addEventListener'))
  const removed = targets.map((target) => vi.spyOn(target, 'removeEventListener'))
  const watched = Object.entries(observers).map(([name, { prototype }]) => ({
    name,
    begun: vi.spyOn(prototype, 'observe'),
    ended: vi.spyOn(prototype, 'disconnect'),
  }))
  const calls = new Map<symbol, { name: string; signal: AbortSignal | undefined }>()

  return {
    now: () => ({
      timers: vi.getTimerCount(),
      listeners: liveListeners(added, removed),
      handlers: handlersOf({ window, document, body: document.body, html: document.documentElement }),
      observers: watched.flatMap(({ name, begun, ended }) => liveObservers(begun, ended).map(() => name)),
      calls: [...calls.values()].filter(({ signal }) => signal?.aborted !== true).map(({ name }) => name),
    }),
    async noteCall(name, signal, answer) {
      const call = Symbol(name)
      calls.set(call, { name, signal })
      try {
        return await answer
      } finally {
        calls.delete(call)
      }
    },
    clear() {
      for (const spy of [...added, ...removed]) spy.mockClear()
      for (const { begun, ended } of watched) for (const spy of [begun, ended]) spy.mockClear()
      calls.clear()
    },
  }
}

type Listening = MockInstance<EventTarget['addEventListener'] | EventTarget['removeEventListener']>

/** Those of the page and the browser: neither an element's, nor those of a signal, which go with what they are for. */
function liveListeners(added: Listening[], removed: Listening[]): string[] {
  const listenings = inOrder([...added, ...removed]).map(({ spy, call, context }) => {
    const [type, listener, options] = spy.mock.calls[call] ?? []
    const capture = typeof options === 'object' ? options.capture === true : options === true
    return { begins: added.includes(spy), context, type, listener, capture }
  })
  const live = listenings.filter(
    (one, place) =>
      one.begins &&
      isOfPage(one.context) &&
      !listenings
        .slice(place + 1)
        .some(
          (later) =>
            !later.begins &&
            later.context === one.context &&
            later.type === one.type &&
            later.listener === one.listener &&
            later.capture === one.capture,
        ),
  )
  return live.map(({ context, type }) => `${Object.prototype.toString.call(context)} ${type}`)
}

function isOfPage(target: unknown): boolean {
  if (target instanceof AbortSignal) return false
  return !(target instanceof Element) || target === document.body || target === document.documentElement
}

function liveObservers(begun: MockInstance, ended: MockInstance): unknown[] {
  const all = inOrder([begun, ended])
  return all.filter(
    ({ spy, context }, place) =>
      spy === begun && !all.slice(place + 1).some((later) => later.spy === ended && later.context === context),
  )
}

/** The calls of two spies, in the order they came. */
function inOrder<Spy extends MockInstance>(spies: readonly Spy[]) {
  return spies
    .flatMap((spy) =>
      spy.mock.contexts.map((context, call) => ({
        spy,
        call,
        context,
        order: spy.mock.invocationCallOrder[call] ?? 0,
      })),
    )
    .toSorted((one, other) => one.order - other.order)
}

function handlersOf(targets: Readonly<Record<string, object>>): string[] {
  return Object.entries(targets).flatMap(([name, target]) =>
    namesIn(target)
      .filter((key) => key.startsWith('on') && typeof Reflect.get(target, key) === 'function')
      .map((key) => `${name}.${key}`),
  )
}

/** Those of its prototypes too: only a window has its handlers to itself. */
function namesIn(target: object): string[] {
  const names: string[] = []
  for (const name in target) names.push(name)
  return names
}
