import type { Sample } from '../measure/Sample.ts'
import { median, quantile } from './quantile.ts'

/** What is said of a page. Times in milliseconds. */
export interface Summary {
  /** How often it was loaded, and how often typed into. */
  runs: number
  /** Median, and the quarters below and above which the others lie. */
  usable: number
  usableQuarters: readonly [number, number]
  script: number
  longTasks: number
  /** What long tasks took beyond 50 ms each. */
  blocking: number
  /** Bytes. */
  heap: number
  /** Of all keys of all runs. */
  keys75: number
  keys95: number
}

/** Medians over the runs. The input becomes usable twice in each: once to be measured, once to be typed into. */
export function summarise(samples: readonly Sample[]): Summary {
  const usable = samples.flatMap(({ load, typing }) => [load.usable, typing.usable])
  const keys = samples.flatMap(({ typing }) => typing.keys)
  const loads = samples.map(({ load }) => load)
  return {
    runs: samples.length,
    usable: median(usable),
    usableQuarters: [quantile(usable, 0.25), quantile(usable, 0.75)],
    script: median(loads.map(({ script }) => script)),
    longTasks: median(loads.map(({ longTasks }) => longTasks.length)),
    blocking: median(loads.map(({ longTasks }) => blockingOf(longTasks))),
    heap: median(loads.map(({ heap }) => heap)),
    keys75: quantile(keys, 0.75),
    keys95: quantile(keys, 0.95),
  }
}

function blockingOf(longTasks: readonly number[]): number {
  return longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0)
}
