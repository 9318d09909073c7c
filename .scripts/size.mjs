// `npm run size`: what the challenge adds to a page that has React. `--check` fails where a goal is missed, `--json` is
// for other programs, `--built` measures what is in `dist` without building it again.
import { readdirSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { buildPackages } from './build.mjs'
import { buildPage, gzipped, readmePage, weigh } from './build-page.mjs'
import { localesWithin, measureLocales } from './measure-locales.mjs'
import { root, stop } from './toolchain.mjs'

/** In bytes after gzip -9, 1 kB being 1000 of them. */
const goals = { 'first screen and code': 32_000, 'all methods': 42_000, 'styles.css': 4_000, 'styles.layer.css': 4_000 }
const measured =
  "The README's example, built from dist by Vite for production (minified, ES2022); react and react-dom left out. " +
  'Each file after gzip -9, as it travels; 1 kB = 1000 bytes.'

const args = new Set(process.argv.slice(2))
if (!args.has('--built') && (await buildPackages()) !== 0) stop('The packages could not be built.')

const chunks = await buildPage(readmePage())
const steps = chunks.filter(({ isDynamicEntry, name }) => isDynamicEntry && name.endsWith('Step'))
const entry = chunks.find(({ isEntry }) => isEntry)
const token = steps.find(({ name }) => name === 'TokenStep')
if (entry === undefined || token === undefined)
  stop('The token step is no file of its own any more: mend .scripts/size.mjs.')

const first = closure([entry])
const sizes = [
  total('before a method is chosen', first),
  total('first screen and code', closure([entry, token])),
  total('all methods', chunks),
  ...styles(),
]
const methods = steps.map((step) =>
  total(
    step.name,
    [...closure([step])].filter((chunk) => !first.has(chunk)),
  ),
)
const languages = await measureLocales()
const strange = localesWithin(chunks)
const missed = [...sizes, ...languages].filter(({ gzip, goal }) => gzip > goal)

if (args.has('--json')) {
  const owners = { 'first screen and code': shares(closure([entry, token])), 'all methods': shares(chunks) }
  process.stdout.write(`${JSON.stringify({ measured, sizes, methods, languages, strange, owners }, null, 2)}\n`)
} else {
  report()
}
if (args.has('--check') && missed.length + strange.length > 0) process.exitCode = 1

/** These files, and those that they import at once. */
function closure(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue
    found.add(file)
    closure(
      chunks.filter(({ fileName }) => file.imports.includes(fileName)),
      found,
    )
  }
  return found
}

function styles() {
  const dist = join(root, 'packages/ui/dist')
  const names = readdirSync(dist).filter((name) => name.endsWith('.css'))
  return names.map((name) => total(name, [{ code: readFileSync(join(dist, name), 'utf8') }]))
}

function total(name, files) {
  return { ...weigh(name, files), goal: goals[name] }
}

/** How many minified bytes come from where, by the source map, and what they would be as a file of their own. */
function shares(files) {
  const pieces = {}
  for (const { code, map } of files) {
    const sources = new SourceMap(map)
    for (const [line, text] of code.split('\n').entries()) {
      let owner = 'the build itself'
      for (let column = 0; column < text.length; column += 1) {
        const found = sources.findEntry(line, column)
        if (found.generatedColumn === column && found.generatedLine === line) owner = ownerOf(found.originalSource)
        pieces[owner] = (pieces[owner] ?? '') + text[column]
      }
    }
  }
  return Object.entries(pieces)
    .map(([name, text]) => ({ name, minified: Buffer.byteLength(text), gzip: gzipped(text) }))
    .toSorted((left, right) => right.minified - left.minified)
}

function ownerOf(source = '') {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]
  if (installed !== undefined) return installed
  const own = /packages\/([^/]+)\/dist\//.exec(source)?.[1]
  if (own !== undefined) return `@mfa-challenge/${own}`
  return /(page|StepUp)\.tsx$/.test(source) ? "the page's own" : 'the build itself'
}

function report() {
  const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(9)
  const row = ({ name, gzip, minified, goal }) => {
    const verdict = goal === undefined ? '' : `   goal ${kB(goal).trim()}: ${gzip <= goal ? 'met' : 'MISSED'}`
    return `  ${name.padEnd(28)}${kB(gzip)} ${kB(minified)}${verdict}\n`
  }
  const table = (heading, rows) => `\n${heading.padEnd(30)}     gzip  minified\n${rows.map(row).join('')}`
  process.stdout.write(
    `${measured}\n` +
      table('What travels', sizes) +
      table('What a method adds', methods) +
      table('What a language adds, with lazyLocales', languages) +
      `  Other languages within the example, which is in English: ${strange.join(', ') || 'none'}\n` +
      table('First screen and code: whose', shares(closure([entry, token]))) +
      table('All methods: whose', shares(chunks)),
  )
}
