import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pollSchedules } from '../../../packages/hooks/src/test-support/polling.ts'
import { writeBetween } from '../report/writeBetween.ts'
import { type Comparison, compare, optimumCurve } from './compare/compare.ts'
import { others, usual } from './people/usual.ts'
import { behind, cells, comparisonTable, seconds } from './report/comparisonTable.ts'
import { curveSvg } from './report/curveSvg.ts'
import { direct, held } from './schedules/services.ts'

const count = 100_000
/** A tenth, and no more, may ours be behind the optimum. */
const goal = 1.1

const kinds = [
  { title: 'Asked directly', service: direct, ours: pollSchedules.direct },
  { title: 'Held for 10 s', service: held, ours: pollSchedules.held },
]

/** What each request costs, in milliseconds: from many requests to few. */
const prices = Array.from({ length: 24 }, (_, index) => 4 * 1.5 ** index)

/** Compares all, writes it into the docs, and tells whether ours are as near to the optimum as they are to be. */
export function compareAll(seed: number, tell: (text: string) => void): boolean {
  const compared = kinds.map((kind) => {
    const comparison = compare({ ...kind, people: usual, count, seed })
    tell(`\n${kind.title}: ours ${behind(comparison.ratio)}\n\n${comparisonTable(comparison)}`)
    return { ...kind, comparison }
  })
  const elsewhere = others.map(({ name, people }) => {
    const ratios = kinds.map((kind) => compare({ ...kind, people, count: count / 5, seed, withOthers: false }).ratio)
    return cells(name, ...ratios.map(behind))
  })
  const otherPeople = [
    cells('if people are', ...kinds.map(({ title }) => title)),
    '| --- | --- | --- |',
    ...elsewhere,
  ].join('\n')
  tell(`\n${otherPeople}`)
  writeBetween(
    'docs/polling.md',
    [
      `${count.toLocaleString('en-US')} challenges, seed ${seed}, Node ${process.versions.node}.`,
      ...compared.flatMap(({ title, comparison }) => [
        `## ${title}`,
        `Ours is ${behind(comparison.ratio)} at equal requests.`,
        comparisonTable(comparison),
        optimumText(comparison),
      ]),
      '## If people are otherwise',
      otherPeople,
    ].join('\n\n'),
  )
  const panels = compared.map(({ title, service, comparison }) => ({
    title,
    curve: optimumCurve(usual, service, prices),
    dots: comparison.rows
      .filter(({ name }) => name !== 'the optimum')
      .map(({ name, requests, mean }) => ({ name, requests, delay: mean, isOurs: name === 'ours' })),
    ...(service.hold > 0
      ? { xTicks: [1.8, 2, 2.2, 2.4, 2.6, 2.8, 3], yTicks: [0.05, 0.1, 0.2, 0.5, 1, 2, 3] }
      : { xTicks: [3, 4, 5, 6, 8, 10, 15, 25], yTicks: [0.5, 1, 2, 3, 4, 6] }),
  }))
  writeFileSync(fileURLToPath(new URL('../../../docs/polling.svg', import.meta.url)), curveSvg(panels))
  return compared.every(({ comparison }) => comparison.ratio <= goal)
}

function optimumText({ optimum, moments }: Comparison): string {
  const shown = moments.slice(0, 12).map((moment) => (moment / 1_000).toFixed(1))
  return `The optimum asks ${moments.length} times of who never answers: after ${shown.join(', ')} … s. Its mean is ${seconds(optimum.mean)}.`
}
