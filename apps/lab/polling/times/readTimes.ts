/** What a file says of people. */
export interface Times {
  /** How long each of those took who answered, in milliseconds. */
  answered: readonly number[]
  /** How many are said to have never answered. */
  never: number
}

/** Fewer tell nothing of how unlike people are. */
const fewest = 100
/** In seconds, half of all people are never slower; in milliseconds, always. */
const slowestMedian = 600

/** Reads one time in seconds per line, or a CSV with a column `seconds`. Throws what is wrong, and what to do. */
export function readTimes(text: string): Times {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split(/[,;\t]/).map(plain) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head] = rows
  if (head === undefined) {
    throw new Error('It is empty. Write how long each person took to answer, in seconds, one number per line.')
  }
  const named = head.cells.findIndex((cell) => /^seconds$/i.test(cell))
  const hasHead = named >= 0
  const times = rows.slice(hasHead ? 1 : 0).map(({ line, cells }) => {
    if (!hasHead && cells.length > 1) {
      throw new Error(
        `Line ${line} has ${cells.length} values. Write 8.5 with a point; in a table, head the column of times with the word seconds.`,
      )
    }
    return readTime(cells[Math.max(0, named)] ?? '', line)
  })
  const answered = times.filter((time) => time !== 'never')
  if (answered.length < fewest) {
    throw new Error(`People who answered: ${answered.length}. Give ${fewest} at least: fewer tell too little.`)
  }
  const median = answered.toSorted((one, other) => one - other)[answered.length >> 1] ?? 0
  if (median > slowestMedian) {
    throw new Error(
      `Half of the times are above ${median}: these are milliseconds. Divide them by 1000: seconds are read.`,
    )
  }
  return { answered: answered.map((time) => time * 1_000), never: times.length - answered.length }
}

function readTime(cell: string, line: number): number | 'never' {
  if (/^never$/i.test(cell)) return 'never'
  const time = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN
  const written = cell === '' ? 'is empty' : `is ${JSON.stringify(cell.slice(0, 40))}`
  if (!Number.isFinite(time)) {
    throw new Error(
      `Line ${line} ${written}, which is no number. Write seconds, such as 8.5, or never for who did not answer.`,
    )
  }
  if (time <= 0) {
    throw new Error(
      `Line ${line} ${written}, and nobody answers before being asked. Leave it out, or measure from the asking.`,
    )
  }
  return time
}

function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
}
