import { setTimeout as delay } from 'node:timers/promises'
import type { Browser } from 'playwright'
import type { BenchPage } from '../list/BenchPage.ts'
import type { PageServer } from '../serve/servePages.ts'
import { openPage, scriptSeconds } from './openPage.ts'
import type { LoadSample } from './Sample.ts'

/** Loads a page, and looks at it until a second after its input was usable. */
export async function measureLoad(browser: Browser, server: PageServer, what: BenchPage): Promise<LoadSample> {
  const { page, devtools, usable, scriptBefore, problems, close } = await openPage(browser, server, what)
  await delay(1000)
  const script = ((await scriptSeconds(devtools)) - scriptBefore) * 1000
  const longTasks = await page.evaluate(() => window.benchProbe?.longTasks ?? [])
  const requests = server.takeLog()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await devtools.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage')
  await close()
  return { usable, script, longTasks, heap, requests, problems }
}
