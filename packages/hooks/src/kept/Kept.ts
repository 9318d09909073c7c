import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'

/** Those who use something that is kept, by what each was last rendered with. */
export interface Holders<Given> {
  /** What the one that was rendered last was given. */
  newest: () => Given
  each: (tell: (given: Given) => void) => void
  /** Whether anybody is mounted. Hidden counts as mounted. */
  any: () => boolean
}

/** Something that lives outside of React. */
export interface Keepable {
  /** Somebody is mounted, and was not before. */
  wake?: (() => void) | undefined
  /** Nobody is mounted any more: ends whatever is under way. */
  release: () => void
  /** A verification that has succeeded is nobody else's: who mounts later gets another one. */
  isSpent?: (() => boolean) | undefined
}

interface Holder<Given> {
  current: Given
}

interface Entry<Given, Thing> {
  readonly name: string
  readonly environment: MfaEnvironment
  readonly thing: Thing
  /** To be called in the commit. The result lets go. */
  hold: (holder: Holder<Given>) => () => void
}

export interface Kind<Given, Thing> {
  /** The one of that name, or a new one. Safe while rendering: what nobody holds does nothing. */
  find: (place: { environment: MfaEnvironment; name: string; given: Given }) => Entry<Given, Thing>
}

/**
 * A kind of thing that is kept for a provider, under a name, for as long as somebody is mounted that uses it. React may
 * hide them, run their effects again, or put another one in their place within one commit: it stays.
 */
export function createKind<Given, Thing extends Keepable>(
  create: (environment: MfaEnvironment, holders: Holders<Given>) => Thing,
): Kind<Given, Thing> {
  const places = new WeakMap<MfaEnvironment, Map<string, Entry<Given, Thing>>>()

  return {
    find({ environment, name, given }) {
      const entries = places.get(environment) ?? new Map<string, Entry<Given, Thing>>()
      places.set(environment, entries)
      const known = entries.get(name)
      if (known !== undefined && known.thing.isSpent?.() !== true) return known

      const holders = new Set<Holder<Given>>()
      let newest: Holder<Given> = { current: given }
      let isHeld = false
      const thing = create(environment, {
        newest: () => newest.current,
        each(tell) {
          for (const holder of holders) tell(holder.current)
        },
        any: () => holders.size > 0,
      })
      const letGo = (holder: Holder<Given>) => {
        holders.delete(holder)
        if (newest === holder) newest = [...holders].at(-1) ?? holder
        // Whoever takes its place in the same commit comes before this.
        queueMicrotask(() => {
          if (holders.size > 0) return
          isHeld = false
          if (entries.get(name) === entry) entries.delete(name)
          thing.release()
        })
      }
      const entry: Entry<Given, Thing> = {
        name,
        environment,
        thing,
        hold(holder) {
          holders.add(holder)
          newest = holder
          if (!isHeld) thing.wake?.()
          isHeld = true
          return () => letGo(holder)
        },
      }
      entries.set(name, entry)
      return entry
    },
  }
}
