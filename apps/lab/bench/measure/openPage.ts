import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright'
import type { BenchPage } from '../list/BenchPage.ts'
import { installProbe } from '../probe/installProbe.ts'
import { blank, type PageServer } from '../serve/servePages.ts'

export interface OpenPage {
  page: Page
  devtools: CDPSession
  /** Milliseconds from the navigation. */
  usable: number
  /** Seconds of processor time that scripts had before the page was asked for. */
  scriptBefore: number
  /** Errors that nobody caught. */
  problems: readonly string[]
  close(): Promise<void>
}

/** Loads a page with nothing kept from before, and waits until its code input can be typed into. */
export async function openPage(
  browser: Browser,
  server: PageServer,
  { id, input, inShadow = false, query = '' }: BenchPage,
  { slowdown = 4, prepare }: { slowdown?: number; prepare?: (devtools: CDPSession) => Promise<void> } = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message.slice(0, 300)))
  await page.addInitScript(installProbe, { input, inShadow })
  // The renderer is there before the clock starts.
  await page.goto(`${server.url}${blank}`)
  server.takeLog()
  const devtools = await context.newCDPSession(page)
  // Processor time of the main thread: what others do on the machine is not in it.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const scriptBefore = await scriptSeconds(devtools)
  await prepare?.(devtools)
  await page.goto(`${server.url}/${id}/${query}`, { waitUntil: 'commit' })
  const usable = await Promise.race([page.evaluate(() => window.benchProbe?.usable), delay(30_000, undefined)])
  if (usable === undefined) {
    await context.close()
    throw new Error(`${id}: the code input never became usable. ${problems.join(' | ')}`)
  }
  return { page, devtools, usable, scriptBefore, problems, close: () => context.close() }
}

/** How long scripts have run so far. */
export async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
}
