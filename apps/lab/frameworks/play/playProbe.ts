import type { Page } from 'playwright'
import type { Finding } from './Finding.ts'
import { hydratePage, moveElement, readWritten, renderPage } from './inPage.ts'

/** What a framework does with an element that says what was done to it. */
export async function playProbe(page: Page, url: string, hasServer: boolean): Promise<Omit<Finding, 'title' | 'ours'>> {
  await page.goto(url)
  await page.evaluate(renderPage)
  await page.evaluate(() => globalThis.defineProbe())
  const late = await page.evaluate(() => globalThis.readProbe())

  await page.goto(url)
  await page.evaluate(() => globalThis.defineProbe())
  await page.evaluate(renderPage)
  const early = await page.evaluate(() => globalThis.readProbe())
  const heard = await page.evaluate(() => globalThis.tellAll())
  const moved = await page.evaluate(moveElement)
  return { early, late, heard, moved, hydrated: hasServer ? await playHydration(page, url) : undefined }
}

async function playHydration(page: Page, url: string): Promise<Finding['hydrated']> {
  await page.goto(`${url}/written`)
  const written = await page.evaluate(readWritten)
  await page.evaluate(() => globalThis.defineProbe())
  await page.evaluate(hydratePage)
  const got = await page.evaluate(() => globalThis.readProbe())
  return { written, got, heard: await page.evaluate(() => globalThis.tellAll()) }
}
