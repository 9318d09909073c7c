// `npm run size`: what the challenge adds to a page that has React, by three bundlers, beside the last release.
//   --check    fails where a budget is exceeded, or a file is too small to be one, and says what grew, by module
//   --budget   sets the budgets to what is measured now
//   --release  notes what is measured now as the last release's
//   --write    writes it into docs/performance.md
//   --elements weighs the element beside others of its kind, which it installs; with --write into docs/performance.md
//   --built    measures what is in `dist` without building it again
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackages } from './build.mjs'
import { localesWithin, measureLocales } from './measure-locales.mjs'
import { buildPage, readmePage } from './build-page.mjs'
import { growthOf, overBudget, writeBudgets, writeRelease } from './size/budgets.mjs'
import { bundlers } from './size/bundlers.mjs'
import { classicGoal, weighClassic, weighElements } from './size/elements.mjs'
import { measure } from './size/measure.mjs'
import { asText, elementTable, kB, tablesOf, writeDocument, writeElements } from './size/report.mjs'
import { root, stop } from './toolchain.mjs'

const args = new Set(process.argv.slice(2))
if (!args.has('--built') && (await buildPackages()) !== 0) stop('The packages could not be built.')

if (args.has('--elements')) {
  const table = elementTable(await weighElements())
  if (args.has('--write')) writeElements(table)
  process.stdout.write(`${asText([table])}\n`)
  process.exit()
}

const { rows, pieces, misplaced, modulesOf } = await measure()
const languages = await measureLocales()
const strange = localesWithin(await buildPage(readmePage()))
const names = Object.keys(bundlers)
const everything = 'picker and all methods'

if (args.has('--budget')) {
  writeBudgets(rows, Object.fromEntries(names.map((name) => [name, modulesOf(everything, name)])))
} else if (args.has('--release')) {
  writeRelease(JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8')).version, rows)
} else if (args.has('--check')) {
  check()
} else {
  const tables = tablesOf({ rows, pieces, modulesOf, languages })
  if (args.has('--write')) writeDocument(tables, versions())
  process.stdout.write(
    'Built from dist for production: minified, ES2022. After gzip -9, each file as it travels; 1 kB is 1000 bytes.\n\n' +
      `${asText(tables)}\nOther languages within the example, which is in English: ${strange.join(', ') || 'none'}\n`,
  )
}

function versions() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return ['vite', 'esbuild', 'webpack'].map((name) => `${name} ${devDependencies[name]}`).join(', ')
}

function check() {
  const faults = [
    ...misplaced,
    ...overBudget(rows).map(tellOver),
    ...languages
      .filter(({ gzip, goal }) => gzip > goal)
      .map(({ name, gzip, goal }) => `${name} travels as ${gzip} bytes after gzip; ${goal} are allowed.`),
    ...[weighClassic()]
      .filter((bytes) => bytes > classicGoal)
      .map((bytes) => `The element's classic script travels as ${bytes} bytes; ${classicGoal} are allowed.`),
    ...strange.map((tag) => `The README's page, in English alone, carries words of ${tag}.`),
  ]
  if (faults.length > 0) {
    stop(
      `${faults.join('\n\n')}\n\nIs it worth that? Then \`npm run size -- --budget\` allows it, and the diff shows it to a reviewer.`,
    )
  }
  process.stdout.write(`${rows.length} rows and ${languages.length} languages are within their budgets.\n`)
}

function tellOver({ name, bundler, bytes, budget }) {
  if (budget === undefined) return `${name} has no budget by ${bundler}; it weighs ${kB(bytes)} kB.`
  const grown = bundler in bundlers ? growthOf(modulesOf(name, bundler), bundler).slice(0, 8) : []
  const lines = grown.map(({ name: module, bytes: now, more }) => `  +${more} bytes (${now} now)  ${module}`)
  return [`${name} weighs ${bytes} bytes by ${bundler}; ${budget} are allowed.`, ...lines].join('\n')
}
