import type { Random } from '../random/randomText.ts'

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function seededRandom(seed = 1): Random {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
