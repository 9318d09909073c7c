import type { People } from './people.ts'

/** Whom it is compared for. docs/polling.md says why. */
export const usual: People = { median: 8_000, sigma: 0.8, never: 0.05 }

/** Others, to see how much hangs on it. */
export const others: readonly { name: string; people: People }[] = [
  { name: 'more alike (σ 0.6)', people: { ...usual, sigma: 0.6 } },
  { name: 'less alike (σ 1.0)', people: { ...usual, sigma: 1 } },
  { name: 'faster (median 5 s)', people: { ...usual, median: 5_000 } },
  { name: 'slower (median 15 s)', people: { ...usual, median: 15_000 } },
  { name: 'fewer who never answer (2 %)', people: { ...usual, never: 0.02 } },
  { name: 'more who never answer (15 %)', people: { ...usual, never: 0.15 } },
]
