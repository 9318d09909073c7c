/** The greatest number of moments that lie within any window of this length, wherever it begins. Its end is not in it. */
export function mostWithin(moments: readonly number[], windowMs: number): number {
  const sorted = moments.toSorted((one, other) => one - other)
  let most = 0
  let first = 0
  for (const [at, moment] of sorted.entries()) {
    while ((sorted[first] ?? moment) <= moment - windowMs) first += 1
    most = Math.max(most, at - first + 1)
  }
  return most
}
