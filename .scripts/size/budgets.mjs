// What each row may weigh, and what it weighed in the last release.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const budgetFile = join(import.meta.dirname, 'budgets.json')
const releaseFile = join(import.meta.dirname, 'last-release.json')
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** `{ rows: { name: { bundler: bytes } }, modules: { bundler: { module: bytes } } }`. */
export const budgets = read(budgetFile) ?? { rows: {}, modules: {} }
/** `{ version, rows }`. */
export const lastRelease = read(releaseFile) ?? { version: 'none', rows: {} }

/** What is aimed at, in bytes, by whatever bundler. */
export const targets = {
  'picker alone': 22_000,
  'first screen and code': 34_000,
  'picker and the heaviest method': 48_000,
  'all hooks alone': 22_000,
}

/** Room for what a new version of a bundler does, and no more. */
const room = 1.01

/** Where a row is over its budget, or has none. */
export function overBudget(rows) {
  return rows.flatMap(({ name, figures }) =>
    Object.entries(figures).flatMap(([bundler, bytes]) => {
      const budget = budgets.rows[name]?.[bundler]
      return budget !== undefined && bytes <= budget ? [] : [{ name, bundler, bytes, budget }]
    }),
  )
}

/** Modules that are larger than when the budgets were set, the largest growth first. */
export function growthOf(modules, bundler) {
  const before = budgets.modules[bundler] ?? {}
  return Object.entries(modules)
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (before[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((left, right) => right.more - left.more)
}

/** Sets the budgets to what is measured now. A reviewer sees what grew in the diff. */
export function writeBudgets(rows, modules) {
  const up = (bytes) => Math.ceil((bytes * room) / 100) * 100
  write(budgetFile, { rows: mapped(rows, up), modules })
}

export function writeRelease(version, rows) {
  write(releaseFile, { version, rows: mapped(rows, (bytes) => bytes) })
}

function mapped(rows, each) {
  return Object.fromEntries(
    rows.map(({ name, figures }) => [
      name,
      Object.fromEntries(Object.entries(figures).map(([bundler, bytes]) => [bundler, each(bytes)])),
    ]),
  )
}

function write(file, content) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}
