// `npm run size -- --elements`: the element beside others that ask a person to prove something, weighed in one run.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { root, stop } from '../toolchain.mjs'

const ours = join(root, 'packages', 'embed', 'dist')

/** What a page imports of each. `css`: its stylesheet, where it is a file of its own. */
const others = [
  { name: 'ALTCHA', package: 'altcha', version: '3.2.2', what: 'a proof of work, one box to tick' },
  { name: 'Hanko', package: '@teamhanko/hanko-elements', version: '2.7.0', what: 'sign-in by passkey and code' },
  {
    name: 'Descope',
    package: '@descope/web-component',
    version: '4.3.2',
    what: 'runs flows; screens and more code come at run time',
  },
]

const weigh = (code) => gzipSync(code, { level: 9 }).length

/** The classic script, and what it may weigh: a page waits for all of it. */
export const classicGoal = 62_000
export const weighClassic = () => weigh(readFileSync(join(ours, 'classic', 'mfa-challenge.js')))

/** All of a page that imports it, in one file, as a classic script has it. */
async function bundled(folder, specifier) {
  const { outputFiles } = await esbuild.build({
    // Named, so that nothing of it counts as unused.
    stdin: { contents: `import * as all from ${JSON.stringify(specifier)}; globalThis.all = all`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    outdir: 'out',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const of = (end) =>
    outputFiles.filter(({ path }) => path.endsWith(end)).reduce((sum, { contents }) => sum + weigh(contents), 0)
  return { script: of('.js'), styles: of('.css') }
}

/** The files that a module fetches before anything is shown. */
function firstFiles(entry, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const code = readFileSync(join(ours, entry), 'utf8')
  for (const [, from] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) firstFiles(join(entry, '..', from), seen)
  return seen
}

export async function weighElements() {
  if (!existsSync(join(ours, 'integrity.json'))) stop('The element is not built. Run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'elements-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const wanted = others.map((one) => `${one.package}@${one.version}`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
    cwd: folder,
    stdio: 'ignore',
  })
  const rows = []
  for (const one of others) {
    const { script, styles } = await bundled(folder, one.package)
    rows.push({ name: `${one.name} (${one.package} ${one.version})`, what: one.what, script, styles })
  }
  rmSync(folder, { recursive: true })

  const styles = weigh(readFileSync(join(ours, 'styles.css')))
  const classic = weighClassic()
  const modules = [...firstFiles('define.js')]
  const first = modules.reduce((sum, file) => sum + weigh(readFileSync(join(ours, file))), 0)
  const languages = readdirSync(join(ours, 'classic')).filter((file) => /^mfa-challenge\.[\w-]+\.js$/.test(file))
  const heaviest = Math.max(...languages.map((file) => weigh(readFileSync(join(ours, 'classic', file)))))
  return [
    { name: '**`<mfa-challenge>`, classic script**', what: 'every method, English inside', script: classic, styles },
    {
      name: '**`<mfa-challenge>`, modules**',
      what: `the first ${modules.length} files: until the choice is there`,
      script: first,
      styles,
    },
    {
      name: 'a language for the classic script',
      what: `the heaviest of ${languages.length}`,
      script: heaviest,
      styles: 0,
    },
    ...rows,
  ]
}
