/** When people answer, counted from when they were asked, in milliseconds. Those who never do are people, too. */
export interface Answering {
  /** How many of all have answered by then: from 0 towards what those who never answer leave. */
  share: (ms: number) => number
  /** The area under `share` up to then. */
  area: (ms: number) => number
}

const step = 20

/** From the share of those who answer at all that has answered by a time. */
export function createAnswering(answered: (ms: number) => number, { never, until }: AnsweringOptions): Answering {
  const cells = Math.ceil(until / step) + 1
  const shares = Float64Array.from({ length: cells + 1 }, (_, cell) => (1 - never) * answered(cell * step))
  const areas = new Float64Array(cells + 1)
  for (let cell = 1; cell <= cells; cell += 1) {
    areas[cell] = at(areas, cell - 1) + (step * (at(shares, cell - 1) + at(shares, cell))) / 2
  }
  const between = (values: Float64Array) => (ms: number) => {
    const cell = Math.min(cells - 1, Math.max(0, Math.floor(ms / step)))
    const part = Math.min(1, Math.max(0, ms / step - cell))
    return at(values, cell) * (1 - part) + at(values, cell + 1) * part
  }
  return { share: between(shares), area: between(areas) }
}

interface AnsweringOptions {
  /** The share of those who never answer. */
  never: number
  /** Nothing later is asked about. */
  until: number
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
