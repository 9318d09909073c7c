// `npm run filled`: what real password managers do with our fields. See README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPortal } from '../desk/startPortal.ts'
import { startScreen } from '../desk/startScreen.ts'
import { writeBetween } from '../report/writeBetween.ts'
import { cases } from './cases.ts'
import { startChromium } from './chromium/startChromium.ts'
import { added, signInIsHelped, signInIsOffered } from './controls.ts'
import { faultsOf, type FillRow, fillTable } from './fillTable.ts'
import { startFirefox } from './firefox/startFirefox.ts'
import type { ManagedBrowser, PortalLogin, StartManagedBrowser } from './ManagedBrowser.ts'
import { playCase } from './playCase.ts'
import { connectSimulator } from '../portal/connectSimulator.ts'
import { servePortal } from './portal/servePortal.ts'

const { values } = parseArgs({
  options: {
    /** A portal that runs already, and its simulator: of another checkout, say. Then nothing is written. */
    portal: { type: 'string' },
    simulator: { type: 'string' },
    /** Cases whose name has these words. */
    only: { type: 'string', default: '' },
    browser: { type: 'string' },
  },
})

const browsers: readonly (readonly [string, StartManagedBrowser])[] = [
  ['chromium', startChromium],
  ['firefox', startFirefox],
]
const started = performance.now()
const screen = await startScreen()
const running = values.portal === undefined || values.simulator === undefined ? await startPortal() : undefined
const demo = values.portal ?? running?.url ?? ''
const simulator = connectSimulator(values.simulator ?? running?.simulator ?? '')
const portal = await servePortal(demo)
const login: PortalLogin = { origin: portal.url, user: 'will.albin', password: 'Portal-Password-1' }
const rows: FillRow[] = []
let passed = 0
let failed = 0

try {
  for (const [name, start] of browsers) {
    if (values.browser !== undefined && values.browser !== name) continue
    if (values.only === '') await runControls(name, start)
    for (const played of cases.filter((one) => one.name.includes(values.only))) {
      const known = played.hasLogin ? login : undefined
      const { browser, result, kept } = await inBrowser(start, known, async (open) => {
        await simulator.reset()
        portal.offer(played.type, played.count)
        return playCase(open, played, { url: portal.url, simulator })
      })
      const row = { browser, played, finding: { ...result, stored: added(kept, known) } }
      rows.push(row)
      tell(`${name}: ${played.name}, ${played.hasLogin ? 'a login stored' : 'nothing stored'}`, faultsOf(row))
    }
  }
} finally {
  portal.stop()
  await running?.stop()
  await screen.stop()
}

console.log(`${passed} passed, ${failed} failed, in ${Math.round((performance.now() - started) / 1000)} s`)
if (failed > 0) process.exitCode = 1
const isWhole = values.portal === undefined && values.only === '' && values.browser === undefined
if (isWhole) writeBetween('docs/filled-in.md', fillTable(rows))

/** The portal's own page to sign in, where managers must help: else silence elsewhere would prove nothing. */
async function runControls(name: string, start: StartManagedBrowser) {
  const helped = await inBrowser(start, login, (browser) => signInIsHelped(browser, login))
  tell(`${name}: control: a stored login is filled in or offered where people sign in`, helped.result ? [] : ['no'])
  const offered = await inBrowser(start, undefined, (browser) => signInIsOffered(browser, login))
  tell(`${name}: control: a login that was typed is offered to be stored`, offered.result ? [] : ['no'])
}

async function inBrowser<Result>(
  start: StartManagedBrowser,
  known: PortalLogin | undefined,
  act: (browser: ManagedBrowser) => Promise<Result>,
) {
  const profile = mkdtempSync(join(tmpdir(), 'filled-'))
  try {
    const browser = await start({ profile, display: screen.display, login: known })
    const result = await act(browser).catch(async (error: unknown) => {
      await browser.close()
      throw error
    })
    return { browser: browser.version, result, kept: await browser.close() }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

function tell(name: string, faults: readonly string[]) {
  if (faults.length === 0) passed += 1
  else failed += 1
  console.log(
    `${faults.length === 0 ? 'pass' : 'FAIL'}  ${name}${faults.map((fault) => `\n        ${fault}`).join('')}`,
  )
}
