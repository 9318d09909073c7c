import { setTimeout as delay } from 'node:timers/promises'
import type { Browser } from 'playwright'
import type { BenchPage } from '../list/BenchPage.ts'
import type { PageServer } from '../serve/servePages.ts'
import { openPage } from './openPage.ts'
import type { TypingSample } from './Sample.ts'

/** Types six digits into a fresh page: the first key finds code that never ran, as a person's does. */
export async function measureTyping(browser: Browser, server: PageServer, what: BenchPage): Promise<TypingSample> {
  const { page, usable, close } = await openPage(browser, server, what)
  await delay(1000)
  await page.evaluate(() => window.benchProbe?.beginTyping())
  for (const digit of '314159') {
    await page.keyboard.press(digit, { delay: 30 })
    await delay(120)
  }
  await delay(400)
  const keys = await page.evaluate(() => window.benchProbe?.keys ?? [])
  await close()
  return { usable, keys }
}
