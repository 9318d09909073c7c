// `npm test`: every check and every test, from a bare checkout. Ends with one line that counts them.
// `npm test -- --changed [REVISION]`: those that lie nearest to a change, in a minute or two.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { testChanged } from './changed.mjs'
import { checks } from './checks.mjs'
import { ensureFirefox } from './firefox.mjs'
import { runRecipes } from './recipes.mjs'
import { ensureRedis } from './redis.mjs'
import { ensureTools, root, run, say, stop } from './toolchain.mjs'

const started = Date.now()
const [option, revision] = process.argv.slice(2)
if (option !== undefined && option !== '--changed')
  stop(`npm test knows no ${option}. There is --changed [REVISION], for what differs from it.`)
await ensureTools()
if (option === '--changed') process.exit(await testChanged(revision))

const env = {
  CHROMIUM_PATH: await ensureBrowser(),
  FIREFOX_PATH: await ensureFirefox(),
  REDIS_SERVER_PATH: await ensureRedis(),
}

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results)

let passed = 0
let failed = 0
const red = []

async function step(name, work) {
  say(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const begun = Date.now()
  const counts = await work()
  passed += counts.passed
  failed += counts.failed
  if (counts.failed > 0) red.push(name)
  say(`${counts.failed === 0 ? 'ok' : 'FAILED'}  ${name}, ${Math.round((Date.now() - begun) / 1000)} s`)
}

/** A check counts as one test. */
const asTest = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** What a runner wrote about itself. A runner that failed or ran nothing never counts as green. */
function counted(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const counts = read(JSON.parse(readFileSync(file, 'utf8')))
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { passed: counts.passed, failed: 1 } : counts
}

for (const check of checks) await step(check.name, async () => asTest(await check.run()))

const suites = {
  unit: 'unit and type tests',
  'react-18': 'unit tests of what renders, on React 18.3',
  preact: 'unit tests of what the custom element runs, on Preact',
  browser: 'browser tests',
  'preact-browser': 'browser tests, on Preact',
  stories: 'story tests',
  'stories-dark': 'story tests, dark and right to left',
  firefox: 'tests in Firefox',
}
for (const [project, name] of Object.entries(suites)) {
  await step(name, async () => {
    const file = join(results, `${project}.json`)
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const code = await run('vitest', args, { env })
    return counted(code, file, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }))
  })
}

// Jest and Playwright are in the release check: `npm run recipes`.
await step('tests that portals copy', () => runRecipes(['--built', 'vitest', 'msw']))

await step('end to end', async () => {
  const file = join(results, 'playwright.json')
  const code = await run('playwright', ['test', '--config', 'apps/demo/e2e/playwright.config.ts'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  return counted(code, file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }))
})

say(`\n${Math.round((Date.now() - started) / 1000)} s in all${red.length > 0 ? `; red: ${red.join(', ')}` : ''}`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
