import { benchPages } from '../list/benchPages.ts'
import type { Row } from './Row.ts'

/** A page's figures for a test: as many milliseconds as are said, and the rest in proportion. */
export function testRow(id: string, { usable, script = usable / 2, keys95 = usable / 10 }: TestFigures): Row {
  const page = benchPages.find((each) => each.id === id)
  if (page === undefined) throw new Error(`There is no page ${id}.`)
  return {
    page,
    summary: {
      runs: 9,
      usable,
      usableQuarters: [usable - 5, usable + 5],
      script,
      longTasks: 2,
      blocking: 40,
      heap: 3_000_000,
      keys75: keys95 / 2,
      keys95,
    },
    bytes: { js: 61_234, css: 1_900 },
    versions: { react: '19.3.1' },
  }
}

interface TestFigures {
  usable: number
  script?: number
  keys95?: number
}
