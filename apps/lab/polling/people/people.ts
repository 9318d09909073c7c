import { type Answering, createAnswering } from './Answering.ts'
import { drawNormal, normalShare } from './normal.ts'
import { seededRandom } from './seededRandom.ts'

/** Times to answer are log-normal. */
export interface People {
  /** Half of those who answer have done so by then, in milliseconds. */
  median: number
  /** The standard deviation of the logarithms. */
  sigma: number
  /** The share of those who never answer. */
  never: number
}

/** One challenge that is polled for. */
export interface Challenge {
  /** When it was answered, in milliseconds; `Infinity` where it never was. */
  answeredAt: number
  /** Begins its latencies and spreads anew: the same ones for every schedule. */
  chances: () => () => number
}

/** The same in every run with the same seed. As many never answer as `never` says, to a whole person. */
export function* drawPeople({ median, sigma, never }: People, count: number, seed: number): Generator<Challenge> {
  const random = seededRandom(seed)
  for (let index = 0; index < count; index += 1) {
    const answers = index >= Math.round(count * never)
    const answeredAt = answers ? median * Math.exp(sigma * drawNormal(random)) : Number.POSITIVE_INFINITY
    yield { answeredAt, chances: () => seededRandom(seed * 1_000_003 + index) }
  }
}

/** The distribution that `drawPeople` draws from. */
export function logNormalAnswering({ median, sigma, never }: People, until: number): Answering {
  return createAnswering((ms) => (ms <= 0 ? 0 : normalShare(Math.log(ms / median) / sigma)), { never, until })
}
