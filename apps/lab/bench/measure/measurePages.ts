import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { BenchPage } from '../list/BenchPage.ts'
import type { Patience } from '../quiet/createPatience.ts'
import type { PageServer } from '../serve/servePages.ts'
import { inBrowser } from './inBrowser.ts'
import { measureLoad } from './measureLoad.ts'
import { measureTyping } from './measureTyping.ts'
import { openPage } from './openPage.ts'
import type { Sample } from './Sample.ts'
import { mostCores, type Taken, takeSample } from './takeSample.ts'

export interface Measured {
  chromium: string
  /** By page. */
  samples: ReadonlyMap<string, readonly Sample[]>
  /** By page that did not come up: why. */
  failed: ReadonlyMap<string, string>
  disturbed: Disturbed
}

/** How far others disturbed. */
export interface Disturbed {
  /** How many loads were measured, and in how many that were kept others used more than may be. */
  loads: number
  over: number
  retakes: number
  /** The most cores that others used in one that was kept; `undefined` where the system doesn't tell. */
  most: number | undefined
}

export interface MeasureOptions {
  pages: readonly BenchPage[]
  server: PageServer
  runs: number
  patience: Patience | undefined
  /** Where a picture of each page goes. */
  pictures: string
  tell: (line: string) => void
}

/** Rounds: in each every page is loaded and typed into, another one first, in a browser of the round's own. */
export async function measurePages({
  pages,
  server,
  runs,
  patience,
  pictures,
  tell,
}: MeasureOptions): Promise<Measured> {
  const samples = new Map<string, Sample[]>(pages.map(({ id }) => [id, []]))
  const failed = new Map<string, string>()
  const taken: Taken<unknown>[] = []
  const take = async <Value>(measure: () => Promise<Value>) => {
    const one = await takeSample(measure, { patience })
    taken.push(one)
    return one.value
  }
  const attempt = async (browser: Browser, { id }: BenchPage, work: () => Promise<void>) => {
    if (failed.has(id)) return
    try {
      await work()
    } catch (error) {
      // That is no fault of the page.
      if (!browser.isConnected()) throw new BrowserGoneError('The browser was ended.', { cause: error })
      failed.set(id, error instanceof Error ? error.message : String(error))
      tell(`FAILED  ${failed.get(id)}`)
    }
  }
  /** The result is what is left of the round, in order: from where on the browser was gone. */
  const measureRound = (round: readonly BenchPage[]) =>
    inBrowser(async (browser) => {
      let left = round
      try {
        // The first page of a browser pays for the browser: it is not counted.
        const [first] = pages
        if (first !== undefined)
          await attempt(browser, first, async () => (await openPage(browser, server, first)).close())
        for (const [place, page] of round.entries()) {
          left = round.slice(place)
          await attempt(browser, page, async () => {
            const load = await take(() => measureLoad(browser, server, page))
            const typing = await take(() => measureTyping(browser, server, page))
            samples.get(page.id)?.push({ load, typing })
          })
        }
        return []
      } catch (error) {
        if (!(error instanceof BrowserGoneError)) throw error
        tell('The browser was ended by something else. Another one goes on.')
        return left
      }
    })

  const version = await inBrowser(async (browser) => {
    for (const page of pages) await attempt(browser, page, () => takePicture(browser, server, page, pictures))
    return browser.version()
  })
  for (let run = 0; run < runs; run += 1) {
    let left = rotated(pages, run)
    for (let browsers = 0; left.length > 0; browsers += 1) {
      if (browsers === 5) throw new Error('Something on this machine ends browsers: five were gone within one round.')
      left = await measureRound(left)
    }
    tell(`round ${run + 1} of ${runs}, ${taken.length} loads, ${disturbedIn(taken).retakes} taken anew`)
  }
  return { chromium: version, samples, failed, disturbed: disturbedIn(taken) }
}

class BrowserGoneError extends Error {
  override readonly name = 'BrowserGoneError'
}

function disturbedIn(taken: readonly Taken<unknown>[]): Disturbed {
  const cores = taken.flatMap(({ others }) => (others === undefined ? [] : [others]))
  return {
    loads: taken.length,
    over: cores.filter((each) => each > mostCores).length,
    retakes: taken.reduce((sum, { retakes }) => sum + retakes, 0),
    most: cores.length === 0 ? undefined : Math.max(...cores),
  }
}

async function takePicture(browser: Browser, server: PageServer, what: BenchPage, folder: string) {
  const { page, close } = await openPage(browser, server, what, { slowdown: 1 })
  await page.waitForTimeout(1000)
  await page.screenshot({ path: join(folder, `${what.id}.png`) })
  await close()
}

/** Nobody is always the first. */
function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
