/** At least 0, below 1, and the same in every run (mulberry32). Neighbouring seeds give unlike numbers. */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e_37_79_b9, 0x85_eb_ca_6b)
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
