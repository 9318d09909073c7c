// `npm run leftovers`: a thousand challenges in one page. What they leave behind is counted by the browser. See README.md.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { servePage } from './buildPage.ts'
import { liveObjects } from './liveObjects.ts'
import { watchTimers } from './watchTimers.ts'

const { values } = parseArgs({ options: { challenges: { type: 'string', default: '1000' } } })
const challenges = Number(values.challenges)
if (!Number.isSafeInteger(challenges) || challenges < 200) {
  console.error(`--challenges ${values.challenges}: give a whole number of at least 200, such as 1000.`)
  process.exit(2)
}
/** The first ones bring what a page keeps: files, compiled code, React's listeners. */
const warmUp = 100
/** Of objects that stay, for each ten challenges: what the browser keeps of its own, such as notes of slow frames. */
const allowed = 1

interface Count {
  objects: number
  heap: number
  nodes: number
  listeners: number
  timers: number
  requests: number
}

const page = await servePage()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const started = performance.now()
try {
  const tab = await browser.newPage()
  tab.on('pageerror', (error) => console.error(String(error)))
  await tab.addInitScript(watchTimers)
  await tab.goto(`${page.url}/`)
  const names: readonly string[] = await tab.evaluate('window.portal.names')
  const session = await tab.context().newCDPSession(tab)
  await session.send('Performance.enable')

  const count = async (): Promise<Count> => {
    // React keeps the screen before last: the same one each time. And what was to end by itself has a moment to.
    await tab.evaluate(`window.portal.visit(${JSON.stringify(names.at(-1))})`)
    await tab.waitForTimeout(200)
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    const [timers, requests] = await tab.evaluate<[number, number]>('[window.timersNow(), window.portal.requests()]')
    return {
      objects: await liveObjects(session),
      heap: read('JSHeapUsedSize'),
      nodes: read('Nodes'),
      listeners: read('JSEventListeners'),
      timers,
      requests,
    }
  }
  const visit = async (from: number, to: number) => {
    for (let place = from; place < to; place += 1) {
      await tab.evaluate(`window.portal.visit(${JSON.stringify(names[place % names.length])})`)
    }
  }
  const tell = (done: number, { heap, ...rest }: Count) =>
    console.log(
      `${String(done).padStart(5)} challenges: heap ${(heap / 1e6).toFixed(2)} MB, ` +
        Object.entries(rest)
          .map(([name, value]) => `${value} ${name}`)
          .join(', '),
    )

  console.log(`Over and over: ${names.join('; ')}.`)
  await visit(0, warmUp)
  const before = await count()
  tell(warmUp, before)
  let last = before
  for (let done = warmUp; done < challenges; done += 100) {
    const next = Math.min(done + 100, challenges)
    await visit(done, next)
    last = await count()
    tell(next, last)
  }
  const more = last.objects - before.objects
  const faults = [
    ...(['nodes', 'listeners', 'timers', 'requests'] as const)
      .filter((name) => last[name] > before[name])
      .map((name) => `${name}: ${before[name]} after ${warmUp} challenges, ${last[name]} after ${challenges}`),
    ...(more > ((challenges - warmUp) / 10) * allowed ? [`objects: ${more} more than after ${warmUp} challenges`] : []),
  ]
  for (const fault of faults) console.error(`left behind: ${fault}`)
  const all = 5
  console.log(
    `${more} objects more after ${challenges - warmUp} challenges; the heap, with the engine’s own code, ` +
      `${Math.round((last.heap - before.heap) / 1000)} kB. ${Math.round((performance.now() - started) / 1000)} s.`,
  )
  console.log(`${all - faults.length} passed, ${faults.length} failed`)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await browser.close()
  await page.stop()
}
