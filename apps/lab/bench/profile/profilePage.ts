import type { BenchPage } from '../list/BenchPage.ts'
import { inBrowser } from '../measure/inBrowser.ts'
import { openPage } from '../measure/openPage.ts'
import type { PageServer } from '../serve/servePages.ts'
import type { Frame } from './ownersOf.ts'

/** Where the time goes until the input is usable: of each function itself, without what it calls. The sum of some loads. */
export async function profilePage(page: BenchPage, server: PageServer, loads: number): Promise<readonly Frame[]> {
  return inBrowser(async (browser) => {
    await (await openPage(browser, server, page)).close()
    const frames: Frame[] = []
    for (let load = 0; load < loads; load += 1) {
      const { devtools, close } = await openPage(browser, server, page, {
        async prepare(session) {
          await session.send('Profiler.enable')
          await session.send('Profiler.setSamplingInterval', { interval: 100 })
          await session.send('Profiler.start')
        },
      })
      const { profile } = await devtools.send('Profiler.stop')
      await close()
      frames.push(...selfTimes(profile, loads))
    }
    return frames
  })
}

interface Profile {
  nodes: readonly { id: number; callFrame: Omit<Frame, 'ms'> }[]
  samples?: readonly number[]
  timeDeltas?: readonly number[]
}

/** A sample stands for the time until the next one. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile, loads: number): readonly Frame[] {
  const micros = new Map<number, number>()
  for (const [place, id] of samples.entries()) {
    micros.set(id, (micros.get(id) ?? 0) + Math.max(0, timeDeltas[place + 1] ?? 0))
  }
  return nodes.map(({ id, callFrame }) => ({ ...callFrame, ms: (micros.get(id) ?? 0) / 1000 / loads }))
}
