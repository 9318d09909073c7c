// Compiles packages/ui/locales to packages/ui/src/locales and the typed words beside them.
// With --check it only says whether these are still what the sources make, and whether the sources are whole.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compileLocale, compileWords } from './compile-locales.mjs'
import { readLocales } from './read-locales.mjs'
import { root, stop, toolEnvironment } from './toolchain.mjs'

const { english, locales, faults } = readLocales(join(root, 'packages/ui/locales'))
if (faults.length > 0) stop(`${faults.join('\n')}\n${faults.length} faults in packages/ui/locales.`)

const source = join(root, 'packages/ui/src')
const folder = join(source, 'locales')
const files = new Map([
  ...compileWords(english, locales).map(([name, text]) => [join(source, name), text]),
  ...locales.map((locale) => [join(folder, `${locale.tag}.ts`), compileLocale(locale, english)]),
])

const format = (file, text) => {
  const biome = spawnSync('biome', ['format', `--stdin-file-path=${file}`], {
    cwd: root,
    env: toolEnvironment(),
    input: text,
    encoding: 'utf8',
  })
  if (biome.status !== 0) stop(`${relative(root, file)} can't be formatted:\n${biome.stderr}`)
  return biome.stdout
}

const isCheck = process.argv.includes('--check')
const stale = []
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) {
  const file = join(folder, name)
  if (files.has(file)) continue
  if (isCheck) stale.push(`${relative(root, file)} has no source in packages/ui/locales`)
  else rmSync(file)
}
const { exports: published } = JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8'))
for (const { tag } of locales) {
  if (published[`./locales/${tag}`] === undefined)
    stale.push(`packages/ui/package.json does not export ./locales/${tag}: add it as its neighbours are`)
}
for (const [file, text] of files) {
  const wanted = format(file, text)
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
  if (isCheck) stale.push(`${relative(root, file)} is not what packages/ui/locales makes`)
  else writeFileSync(file, wanted)
}
if (stale.length > 0) stop(`${stale.join('\n')}\nRun \`node .scripts/locales.mjs\` and commit what it writes.`)
