import { launch } from 'puppeteer-core'
import type { TestProject } from 'vitest/node'
import { startServer } from '../../e2e/startServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Firefox takes a session, one at a time. */
    firefoxUrl: string
    portalUrl: string
  }
}

/** One Firefox and one demo for all test files. */
export async function setup({ provide }: TestProject) {
  const demo = await startServer({
    script: 'apps/demo/server/main.ts',
    // From its sources: the page of the code field is in no build.
    args: ['--port=0', '--simulator-port=0'],
  })
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
  })
  provide('portalUrl', demo.portalUrl)
  provide('firefoxUrl', browser.wsEndpoint())
  const firefox = browser.process()
  // The session ends, and Firefox stays for those of the tests.
  await browser.disconnect()

  return async () => {
    firefox?.kill()
    await demo.stop()
  }
}
