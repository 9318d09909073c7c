import type { Happening } from './Machine.ts'

/** One thing that happened on the way. */
export interface Told {
  readonly from: string
  readonly to: string
  readonly happening: Happening
}

/** Tells of each happening no more than is needed to know where it leads, and each only once. */
export function distinct(steps: readonly Told[]): readonly Told[] {
  const withNeededWhen = [
    ...Map.groupBy(steps, ({ from, happening: { who, what, which } }) =>
      JSON.stringify([from, who, what, which]),
    ).values(),
  ].flatMap((same) => (leadOneWay(same) ? same.map((one) => without(one, 'when')) : same))

  const withNeededWhich = [
    ...Map.groupBy(withNeededWhen, ({ from, happening: { who, what } }) => JSON.stringify([from, who, what])).values(),
  ].flatMap((same) => (leadOneWay(same) ? same.map((one) => without(one, 'which')) : same))

  return [...new Map(withNeededWhich.map((one) => [JSON.stringify(one), one])).values()]
}

function leadOneWay(steps: readonly Told[]): boolean {
  return new Set(steps.map(({ to }) => to)).size === 1
}

function without({ from, to, happening }: Told, field: 'when' | 'which'): Told {
  const { who, what, which, when } = happening
  return { from, to, happening: field === 'when' ? { who, what, which } : { who, what, when } }
}
