/** Draws that a seed decides. */
export interface Chances {
  /** At least 0, below 1. */
  next: () => number
  /** Whether something happens that happens so often. */
  happens: (chance: number) => boolean
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number
  oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item
}

export function createChances(seed: number): Chances {
  let state = seed >>> 0
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    happens: (chance) => next() < chance,
    oneOf: (items) => items[between(0, items.length - 1)] ?? items[0],
  }
}
