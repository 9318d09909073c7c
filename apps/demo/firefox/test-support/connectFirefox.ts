import { type Browser, connect } from 'puppeteer-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** The one Firefox, for the tests of a file, which has it to itself. */
export function connectFirefox(): () => Browser {
  let browser: Browser | undefined

  beforeAll(async () => {
    browser = await connect({
      browserWSEndpoint: inject('firefoxUrl'),
      protocol: 'webDriverBiDi',
      defaultViewport: { width: 1280, height: 900 },
    })
  })
  afterAll(async () => {
    for (const page of (await browser?.pages()) ?? []) await page.close()
    await browser?.disconnect()
  })

  return () => {
    if (browser === undefined) throw new Error('Firefox is there only while a test runs.')
    return browser
  }
}
