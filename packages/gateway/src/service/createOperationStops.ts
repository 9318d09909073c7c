import { createStop, type Stop } from '../stop/createStop.ts'

/** Operations that the service has asked to be left alone. */
export interface OperationStops {
  /** How long it still is to be left alone; 0 where it may be asked. */
  leftMs(path: string): number
  stop(path: string, forMs: number): void
}

/** Makes a set of them, empty. A path is one of ours, so that there are no more than operations. */
export function createOperationStops(now: () => number): OperationStops {
  const stops = new Map<string, Stop>()
  return {
    leftMs: (path) => stops.get(path)?.leftMs() ?? 0,
    stop(path, forMs) {
      const stop = stops.get(path) ?? createStop(now)
      stops.set(path, stop)
      stop.begin(forMs)
    },
  }
}
