import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from 'puppeteer-core'
import { type StartedProcess, startProcess } from '../../desk/startProcess.ts'
import { waitUntil } from '../../desk/waitUntil.ts'
import type { StartManagedBrowser } from '../ManagedBrowser.ts'
import { addLogin, readKept } from './loginStore.ts'
import { ownWindows, sayYes } from './ownWindows.ts'

// None of the flags by which a test has its browser, and nothing that a password manager could notice.
const flags = [
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-first-run',
  '--password-store=basic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--lang=en-US',
  '--window-size=1200,900',
  '--window-position=0,0',
]
const preferences = {
  credentials_enable_service: true,
  profile: { password_manager_enabled: true, password_manager_leak_detection: false, exit_type: 'Normal' },
}

/** Chromium with a window and its own password manager. */
export const startChromium: StartManagedBrowser = async ({ profile, display, login }) => {
  mkdirSync(`${profile}/Default`, { recursive: true })
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences))
  if (login !== undefined) {
    // Its store is made at a first start.
    const first = await start(profile, display)
    await waitUntil('The store of logins', () => existsSync(join(profile, 'Default/Login Data')) || undefined)
    await first.close()
    addLogin(profile, login)
  }
  const { browser, close } = await start(profile, display)
  // Its manager's own log of what it decides: the question itself is drawn where no protocol looks.
  const [log = await browser.newPage()] = await browser.pages()
  await log.goto('chrome://password-manager-internals/')
  const offers = async () => questionsIn(await log.evaluate(() => document.body.innerText))
  const page = await browser.newPage()
  await page.bringToFront()

  return {
    version: (await browser.version()).replace('Chrome/', 'Chromium '),
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    async click(selector, place = 0) {
      const found = (await page.$$(selector))[place]
      if (found === undefined) throw new Error(`Not there: ${selector} ${place}`)
      await found.click({ offset: { x: 20, y: 8 } })
      await delay(100)
    },
    type: (text) => page.keyboard.type(text, { delay: 15 }),
    press: (key) => page.keyboard.press(key),
    suggestions: async () => ownWindows(display),
    offers,
    async close() {
      if ((await offers()).length > 0) await sayYes(display)
      await close()
      return readKept(profile)
    },
  }
}

async function start(profile: string, display: string) {
  const portFile = join(profile, 'DevToolsActivePort')
  writeFileSync(portFile, '')
  const chromium: StartedProcess = startProcess(
    process.env.CHROMIUM_PATH ?? 'chromium',
    [`--user-data-dir=${profile}`, ...flags, 'about:blank'],
    { env: { DISPLAY: display } },
  )
  const port = await waitUntil('Chromium', () => /^(\d+)\n/.exec(readFileSync(portFile, 'utf8'))?.[1], 60)
  const browser = await connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null })
  return {
    browser,
    async close() {
      const gone = new Promise((resolve) => chromium.child.once('exit', resolve))
      // It writes its stores when it is asked to close, and not when it is killed.
      await browser.close().catch(() => undefined)
      await Promise.race([gone, delay(5000)])
      await chromium.stop()
    },
  }
}

/** The lines that say that it asks the person to store something. */
function questionsIn(log: string): string[] {
  return [...new Set(log.match(/Show password prompt|PENDING_PASSWORD\w*/g))]
}
