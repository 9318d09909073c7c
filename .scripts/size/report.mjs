// What was weighed, as tables: for the terminal, and for docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../toolchain.mjs'
import { budgets, lastRelease, targets } from './budgets.mjs'
import { bundlers } from './bundlers.mjs'
import { ownersOf } from './modules.mjs'

export const kB = (bytes) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1))
const document = join(root, 'docs/performance.md')
const names = Object.keys(bundlers)

/** Below that, modules are told together. */
const smallModule = 500

function largestFirst(modules) {
  const all = Object.entries(modules).toSorted(([, left], [, right]) => right - left)
  const large = all.filter(([, bytes]) => bytes >= smallModule)
  const small = all.slice(large.length)
  const rest = small.reduce((sum, [, bytes]) => sum + bytes, 0)
  return [...large.map(([name, bytes]) => [name, String(bytes)]), [`${small.length} smaller ones`, String(rest)]]
}

/** Each with a heading, what it says before, and rows of cells, the first of which names them. */
export function tablesOf({ rows, pieces, modulesOf, languages }) {
  const pages = rows.filter(({ figures }) => names.every((name) => name in figures))
  const entries = rows.filter((row) => !pages.includes(row))
  const owners = names.map((name) => new Map(ownersOf(modulesOf('first screen and code', name))))
  const allOwners = [...new Set(owners.flatMap((some) => [...some.keys()]))]
  return [
    {
      heading: `Pages: the README’s example, react and react-dom left out, in kB. In ${lastRelease.version}, the last release: in brackets`,
      head: ['', ...names, 'target'],
      rows: pages.map(({ name, figures }) => [
        name,
        ...names.map((bundler) => `${kB(figures[bundler])} (${kB(lastRelease.rows[name]?.[bundler]) || '–'})`),
        kB(targets[name]) || '–',
      ]),
    },
    {
      heading: 'First screen and code: whose, in kB minified, before gzip',
      head: ['', ...names],
      rows: allOwners.map((owner) => [owner, ...owners.map((some) => kB(some.get(owner)))]),
    },
    {
      heading: 'First screen and code: module by module, in bytes minified, by Vite',
      head: ['', ''],
      rows: largestFirst(modulesOf('first screen and code', 'vite')),
    },
    {
      heading: 'Each entry alone, with all that it needs, in kB',
      head: ['', ...names.slice(0, 2), 'budget'],
      rows: entries.map(({ name, figures }) => [
        name,
        ...('file' in figures ? [kB(figures.file), ''] : names.slice(0, 2).map((bundler) => kB(figures[bundler]))),
        kB(budgets.rows[name]?.[Object.keys(figures).at(-1)]),
      ]),
    },
    {
      heading: 'Files of the whole challenge, in kB',
      head: ['', 'files', 'the largest', 'the smallest', 'below 1 kB'],
      rows: names.map((name) => {
        const sizes = pieces[name].toSorted((left, right) => right - left)
        const small = sizes.filter((bytes) => bytes < 1_000).length
        return [name, String(sizes.length), kB(sizes[0]), kB(sizes.at(-1)), String(small)]
      }),
    },
    {
      heading: 'A language, with lazyLocales, in kB',
      head: ['', ''],
      rows: languages.map(({ name, gzip }) => [name, kB(gzip)]),
    },
  ]
}

export function asText(tables) {
  const line = ([first, ...cells]) => `  ${first.padEnd(32)}${cells.map((cell) => cell.padStart(16)).join('')}\n`
  return tables.map(({ heading, head, rows }) => `${heading}\n${line(head)}${rows.map(line).join('')}`).join('\n')
}

/** The element beside others of its kind. */
export function elementTable(rows) {
  return {
    heading: 'Elements, in kB after gzip -9: all that a page gets, in one file by esbuild, but where it says otherwise',
    head: ['', 'what it does', 'script', 'styles'],
    rows: rows.map(({ name, what, script, styles }) => [name, what, kB(script), styles === 0 ? '–' : kB(styles)]),
  }
}

/** Puts them into their place in the document, with the day and the versions. */
export function writeDocument(tables, versions) {
  write(
    'size',
    `Measured on ${today()} by \`npm run size -- --write\`, ${versions}.\n\n${tables.map(asMarkdown).join('\n')}`,
  )
}

export function writeElements(table) {
  write('elements', `Measured on ${today()} by \`npm run size -- --elements --write\`.\n\n${asMarkdown(table)}`)
}

function asMarkdown({ heading, head, rows }) {
  const row = (cells) => `| ${cells.join(' | ')} |\n`
  return `${heading}:\n\n${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}`
}

const today = () => new Date().toISOString().slice(0, 10)

/** Between the marks of that name. */
function write(name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(document, 'utf8')
  const [opening, rest] = before.split(begin)
  const closing = rest?.split(end)[1]
  if (closing === undefined) throw new Error(`${document} has no place for it: ${begin} … ${end}`)
  writeFileSync(document, `${opening}${begin}\n\n${text}\n${end}${closing}`)
}
