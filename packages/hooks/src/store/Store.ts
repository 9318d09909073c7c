/** Something that changes outside of React. */
export interface Store<State> {
  /** The same until it changes. */
  get: () => State
  /** What a server renders, and a page before it is hydrated. */
  readonly first: State
  /** Calls `onChange` after each change. The result unsubscribes. */
  subscribe: (onChange: () => void) => () => void
}

/** Who listens. */
export interface Listeners {
  readonly subscribe: Store<unknown>['subscribe']
  readonly tell: () => void
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(onChange) {
      // Of its own, for the same function may listen twice.
      const listener = () => onChange()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell() {
      for (const listener of listeners) listener()
    },
  }
}

export interface WritableStore<State> extends Store<State> {
  set: (state: State) => void
}

export function createStore<State>(first: State): WritableStore<State> {
  const { subscribe, tell } = createListeners()
  let state = first
  return {
    first,
    subscribe,
    get: () => state,
    set(next) {
      if (next === state) return
      state = next
      tell()
    },
  }
}

/** Derives one state from two others. The same object until one of them changes. */
export function deriveStore<One, Other, State>(
  one: Store<One>,
  other: Store<Other>,
  derive: (one: One, other: Other, isFirst: boolean) => State,
): Store<State> {
  let last: { one: One; other: Other; state: State } | undefined
  return {
    first: derive(one.first, other.first, true),
    get() {
      const now = { one: one.get(), other: other.get() }
      if (last === undefined || last.one !== now.one || last.other !== now.other) {
        last = { ...now, state: derive(now.one, now.other, false) }
      }
      return last.state
    },
    subscribe(onChange) {
      const ends = [one.subscribe(onChange), other.subscribe(onChange)]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

/** Derives one state from another. */
export function mapStore<One, State>(one: Store<One>, derive: (one: One) => State): Store<State> {
  return deriveStore(one, one, (state) => derive(state))
}
