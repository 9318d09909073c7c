import { type Browser, chromium } from 'playwright'
import { chromiumOptions } from '../../../../.scripts/chromium-options.ts'

/** Does something in a Chromium of its own, from which nothing leaves this machine. */
export async function inBrowser<Value>(work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({
    ...chromiumOptions,
    args: [
      ...chromiumOptions.args,
      '--disable-gpu',
      '--disable-extensions',
      // No other name is found.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
