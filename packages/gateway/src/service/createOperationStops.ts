/** Operations that the service has asked to be left alone. */
export interface OperationStops {
  /** Until when, in milliseconds since the epoch; `undefined` where it may be asked. */
  until(path: string): number | undefined
  stop(path: string, until: number): void
}

/** Makes a set of them, empty. A path is one of ours, so that there are no more than operations. */
export function createOperationStops(now: () => number): OperationStops {
  const stopped = new Map<string, number>()
  return {
    until(path) {
      const until = stopped.get(path)
      return until !== undefined && until > now() ? until : undefined
    },
    stop(path, until) {
      stopped.set(path, Math.max(stopped.get(path) ?? 0, until))
    },
  }
}
