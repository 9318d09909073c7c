// Weighs the pages and the entries. 1 kB = 1000 bytes after gzip -9, each file by itself, as it travels.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipped } from '../build-page.mjs'
import { root, stop } from '../toolchain.mjs'
import { bundlers } from './bundlers.mjs'
import { modulesOf } from './modules.mjs'
import { challenge, entries, hooks, inFolder } from './pages.mjs'

/** A sentence of each method: it is in the files of that method alone. */
const sentences = {
  TokenStep: 'Only the newest code works.',
  OktaVerifyStep: 'Open Okta Verify and tap this number.',
  DuoWebStep: 'prompt below.',
  KbaStep: 'Spelling does.',
  RsaStep: 'Approve the request on your RSA device.',
}

/** By webpack the entries would take half a minute, and tell nothing more. */
const ofEntries = ['vite', 'esbuild']

/**
 * A row for each page, each entry and each stylesheet: `{ name, figures }`, bytes by bundler. `modulesOf(name, bundler)`
 * gives the minified bytes of a row by module, `pieces` the sizes of each bundler's files of the whole challenge,
 * `misplaced` the words of methods that are where they should not be.
 */
export async function measure() {
  return inFolder(async (folder) => {
    const rows = new Map()
    const pieces = {}
    const misplaced = []
    for (const [bundler, build] of Object.entries(bundlers)) {
      const {
        [challenge]: whole,
        [hooks]: every,
        ...others
      } = await build(folder, [
        challenge,
        hooks,
        ...(ofEntries.includes(bundler) ? entries().map(({ page }) => page) : []),
      ])
      misplaced.push(...misplacedIn(whole).map((fault) => `${fault}, as ${bundler} builds it.`))
      pieces[bundler] = Object.values(whole.files).map(({ code }) => gzipped(code))
      for (const [name, files] of [...pagesOf(whole, every), ...entriesOf(others)]) {
        const row = rows.get(name) ?? { name, figures: {}, files: {} }
        row.figures[bundler] = files.reduce((sum, { code }) => sum + gzipped(code), 0)
        row.files[bundler] = files
        rows.set(name, row)
      }
    }
    return {
      rows: [...[...rows.values()].map(({ name, figures }) => ({ name, figures })), ...styles()],
      pieces,
      misplaced,
      modulesOf: (name, bundler) => modulesOf(rows.get(name).files[bundler]),
    }
  })
}

function pagesOf({ files, first, lazy }, every) {
  const steps = Object.entries(lazy).filter(([name]) => name.endsWith('Step'))
  if (!steps.some(([name]) => name === 'TokenStep') || lazy.operations === undefined)
    stop('The token step, or the client’s operations, are no file of their own: mend .scripts/size/measure.mjs.')
  const filesOf = (names) => [...new Set(names)].map((name) => files[name])
  // No method does without the client's calls.
  const withStep = new Map(steps.map(([name, names]) => [name, filesOf([...first, ...names, ...lazy.operations])]))
  const weightOf = (some) => some.reduce((sum, { code }) => sum + gzipped(code), 0)
  return [
    ['picker alone', filesOf(first)],
    ['first screen and code', withStep.get('TokenStep')],
    [
      'picker and the heaviest method',
      [...withStep.values()].toSorted((left, right) => weightOf(right) - weightOf(left))[0],
    ],
    ['picker and all methods', Object.values(files)],
    ['all hooks alone', every.first.map((name) => every.files[name])],
  ]
}

/** Words of a method that the first files have, or that its own lack. */
function misplacedIn({ files, first, lazy }) {
  const say = (names, sentence) => names.some((name) => files[name].code.includes(sentence))
  return Object.entries(sentences).flatMap(([step, sentence]) => [
    ...(say(first, sentence) ? [`“${sentence}” of ${step} is in the first file`] : []),
    ...(say(lazy[step] ?? [], sentence) ? [] : [`“${sentence}” is not in the files of ${step}`]),
  ])
}

function entriesOf(built) {
  const names = new Map(entries().map(({ name, page }) => [page, name]))
  return Object.entries(built).map(([page, { files, first }]) => [names.get(page), first.map((name) => files[name])])
}

function styles() {
  const dist = join(root, 'packages/ui/dist')
  return readdirSync(dist)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name: `ui/${name}`, figures: { file: gzipped(readFileSync(join(dist, name))) } }))
}
