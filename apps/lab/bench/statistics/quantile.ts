/** The value below which this share of the values lies, between two of them where it falls there. `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((left, right) => left - right)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
