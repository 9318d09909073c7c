/** A time in which something is left alone. */
export interface Stop {
  /** Begins one. A longer one that is under way stays. */
  begin(forMs: number): void
  /** How long it still is; 0 where there is none. */
  leftMs(): number
}

/** Makes one that has not begun. A clock that is put back does not make it longer than it was told to be. */
export function createStop(now: () => number): Stop {
  let until = 0
  let toldMs = 0
  const leftMs = () => {
    const at = now()
    until = Math.min(until, at + toldMs)
    return Math.max(0, until - at)
  }
  return {
    begin(forMs) {
      if (forMs <= leftMs()) return
      until = now() + forMs
      toldMs = forMs
    },
    leftMs,
  }
}
