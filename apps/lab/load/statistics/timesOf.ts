import { median, quantile } from '../../bench/statistics/quantile.ts'

/** Times in milliseconds. */
export interface Times {
  median: number
  p95: number
  mean: number
}

export function timesOf(values: readonly number[]): Times {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { median: median(values), p95: quantile(values, 0.95), mean }
}
