// `npm run recipes`: the projects of apps/examples/tests, each installed from our tarballs in a folder of its own, and run.
//   -- vitest msw  these alone
//   -- --built     packs what is in `dist` without building it again
//   --react-18  with React 18.3, the oldest that the packages run on
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { buildPackages } from './build.mjs'
import { packTarballs } from './packed/tarballs.mjs'
import { root, run, say, stop } from './toolchain.mjs'

const options = ['--built', '--react-18']
const sources = join(root, 'apps/examples/tests')
const known = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'package.json')))

/** Resolves to how many tests passed and failed; each recipe that can't be run counts as one that failed. */
export async function runRecipes(args) {
  const wanted = args.filter((arg) => !options.includes(arg))
  const strange = wanted.find((name) => !known.includes(name))
  if (strange !== undefined) stop(`There is no recipe "${strange}". There are: ${known.join(', ')}.`)
  if (!args.includes('--built') && (await buildPackages()) !== 0) return { passed: 0, failed: 1 }

  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  try {
    const tarballs = await packTarballs(folder)
    if (tarballs === undefined) return { passed: 0, failed: 1 }
    const react = args.includes('--react-18') ? '18.3.1' : undefined
    const manifestBy = (manifest) => withReact(fromTarballs(manifest, tarballs), react)
    const counts = []
    for (const name of wanted.length > 0 ? wanted : known) counts.push(await cook(name, join(folder, name), manifestBy))
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
    return { passed: sum('passed'), failed: sum('failed') }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function cook(name, folder, manifestBy) {
  cpSync(join(sources, name), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|test-results)$/.test(path),
  })
  const file = join(folder, 'package.json')
  writeFileSync(file, manifestBy(readFileSync(file, 'utf8')))
  const begun = Date.now()
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (installed !== 0) return tell(name, { passed: 0, failed: 1 }, 'npm install failed')

  const ready = Date.now()
  const output = join(folder, 'output.txt')
  const written = openSync(output, 'w')
  const env = name === 'playwright' ? { CHROMIUM_PATH: await ensureBrowser(), PORT: process.env['PORT'] ?? '4879' } : {}
  // Colours would stand between the words and the numbers.
  const code = await run('npm', ['test'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', written, written],
  })
  closeSync(written)
  const said = readFileSync(output, 'utf8')
  const counts = { passed: testsPassed(said), failed: code === 0 ? 0 : 1 }
  // Three tests that ran are a recipe; none are a mistake of ours.
  if (counts.passed !== 3) counts.failed = Math.max(1, 3 - counts.passed)
  if (counts.failed > 0) say(said.slice(0, 5000))
  const seconds = (from, to) => Math.round((to - from) / 1000)
  return tell(name, counts, `installed in ${seconds(begun, ready)} s, ran in ${seconds(ready, Date.now())} s`)
}

function tell(name, counts, how) {
  say(`${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${counts.passed} passed, ${how}`)
  return counts
}

/** Our packages come from the tarballs, and ask for each other: whatever version they are. */
function fromTarballs(manifest, tarballs) {
  return manifest.replaceAll(/"@mfa-challenge\/(\w+)": "[^"]+"/g, (_, name) => {
    return `"@mfa-challenge/${name}": "file:${tarballs[name].replaceAll('\\', '/')}"`
  })
}

function withReact(manifest, version) {
  if (version === undefined) return manifest
  return manifest.replaceAll(/"(react|react-dom)": "[^"]+"/g, (_, name) => `"${name}": "${version}"`)
}

/** As Vitest, Jest, Playwright and Node each write it. */
function testsPassed(said) {
  const [, tests, all, byNode] = /^\s*(?:Tests:?\s+.*?(\d+) passed|(\d+) passed \(|\S+ pass (\d+)$)/m.exec(said) ?? []
  return Number(tests ?? all ?? byNode ?? 0)
}
