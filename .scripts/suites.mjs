// The tests that `npm test` runs, each as a name, what it is, and its command. `npm test -- NAME FILE…` runs one.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureFirefox } from './firefox.mjs'
import { runRecipes } from './recipes.mjs'
import { runConsumers } from './consumers.mjs'
import { ensureRedis } from './redis.mjs'
import { root, run } from './toolchain.mjs'

const results = join(root, 'test-results')
const chromium = async () => ({ CHROMIUM_PATH: await ensureBrowser() })
const chromiumAndRedis = async () => ({ ...(await chromium()), REDIS_SERVER_PATH: await ensureRedis() })
const firefox = async () => ({ FIREFOX_PATH: await ensureFirefox() })

/** Of the packages, what an element's runtime could break first. All of them: `npm test -- preact`. */
const nearRuntime = [
  'packages/contract/src',
  'packages/hooks/src/operation',
  'packages/hooks/src/query',
  'packages/ui/src/kba',
  'packages/ui/src/code-input',
  'packages/ui/src/manners',
  'packages/ui/src/mfa-challenge/MfaChallenge.test',
  'packages/ui/src/mfa-dialog',
  'packages/ui/src/token-step',
]

/**
 * `whole`: what of it `npm test` runs, where that is not all: some files, or none.
 *
 * Longest first, and what mostly waits beside what mostly computes. What serves pages from sources shares a cache of
 * dependencies with others of its kind: they run one after the other.
 */
export const suites = [
  vitest('unit', 'unit and type tests', chromiumAndRedis, 'unit-rendered'),
  { ...playwright('e2e', 'end to end', chromium), uses: 'pages' },
  { ...vitest('firefox', 'tests in Firefox', firefox), uses: 'pages' },
  { ...vitest('browser', 'browser tests', chromium), uses: 'pages' },
  { ...vitest('stories', 'story tests', chromium), uses: 'pages' },
  { ...vitest('stories-dark', 'story tests, dark and right to left', chromium), uses: 'pages' },
  vitest('react-18', 'unit tests of what renders, on React 18.3', async () => ({})),
  { ...vitest('preact', 'unit tests on the element’s runtime', async () => ({})), whole: nearRuntime },
  { ...vitest('preact-browser', 'browser tests on the element’s runtime', chromium), whole: false },
  suite('consumers', 'examples, from packed packages', async (files, report) => {
    const chosen = files.length === 0 ? ['--small'] : ['--only', files.join(',')]
    const code = await runConsumers([...chosen, '--report', report])
    return counted(code, report, (counts) => counts)
  }),
  // Jest and Playwright are in the release check: `npm run recipes`.
  { name: 'recipes', title: 'tests that portals copy', run: () => runRecipes(['--built', 'vitest', 'msw']) },
]

/** Fetches what suites need of the machine before they run at once. */
export async function ensureAll() {
  await chromiumAndRedis()
  await firefox()
}

function vitest(name, title, ensure, ...parts) {
  return suite(name, title, async (files, report, workers) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const projects = [name, ...parts].flatMap((project) => ['--project', project])
    const args = ['run', ...projects, ...reporters, ...workers.map((share) => `--maxWorkers=${share}`), ...files]
    const code = await run('vitest', args, { env: await ensure() })
    return counted(code, report, ({ numPassedTests: passed, numFailedTests: failed }) => ({ passed, failed }))
  })
}

function playwright(name, title, ensure) {
  return suite(name, title, async (files, report) => {
    const args = ['test', '--config', 'apps/demo/e2e/playwright.config.ts', ...files]
    const code = await run('playwright', args, { env: { ...(await ensure()), PLAYWRIGHT_JSON_OUTPUT_NAME: report } })
    return counted(code, report, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }))
  })
}

function suite(name, title, runFiles) {
  return {
    name,
    title,
    run: (files = [], ...workers) => {
      mkdirSync(results, { recursive: true })
      return runFiles(files, join(results, `${name}.json`), workers)
    },
  }
}

/** What a runner wrote about itself. A runner that failed or ran nothing never counts as green. */
function counted(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const counts = read(JSON.parse(readFileSync(file, 'utf8')))
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { passed: counts.passed, failed: 1 } : counts
}
