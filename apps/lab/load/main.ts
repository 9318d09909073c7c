// `npm run load`: people who wait for a push behind one client id, and what a gateway costs. See docs/load.md.
import { join } from 'node:path'
import { createPatience } from '../bench/quiet/createPatience.ts'
import { writeBetween } from '../report/writeBetween.ts'
import { measureMemory } from './memory/measureMemory.ts'
import { createIndex } from './optimum/createIndex.ts'
import { howNear, type Nearness } from './optimum/howNear.ts'
import { type LoadOptions, readLoadOptions, usage } from './options/readLoadOptions.ts'
import { measureOverhead } from './overhead/measureOverhead.ts'
import { benchTimes } from './people/ApprovalTimes.ts'
import { drawWaiting } from './people/drawWaiting.ts'
import { judged, judgeGoals } from './report/goals.ts'
import { type Found, loadSection } from './report/loadSection.ts'
import { loadTable } from './report/loadTable.ts'
import { readCircumstances } from './report/readCircumstances.ts'
import { type SizeSummary, summariseSize } from './report/summariseSize.ts'
import { runSize } from './ways/runSize.ts'

/** Within so long all come. */
const spreadMs = 30_000
/** So long after the beginning it is over, for whomever. */
const cutMs = 120_000

try {
  const call = readLoadOptions(process.argv.slice(2))
  switch (call.ask) {
    case 'run':
      process.exitCode = await load(call.options)
      break
    case 'help':
      console.log(usage)
      break
    case 'nothing':
      throw new Error(`${call.problem}\n\n${usage}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  // Where one way failed the others go on, with processes of their own: they end with this one.
  process.exit(2)
}

async function load(options: LoadOptions): Promise<number> {
  const patience = createPatience({ total: options.waits ? 120 : 0 })
  const waiting = await letPeopleWait(options, patience.waitForQuiet)
  await patience.waitForQuiet()
  const found: Found = {
    ...waiting,
    overhead: options.others.includes('overhead') ? await measureOverhead() : undefined,
    memory: options.others.includes('memory') ? await measureMemory() : undefined,
  }
  const circumstances = readCircumstances(join(import.meta.dirname, '../../..'))
  const { inVain } = patience.state()
  const section = loadSection(found, { ...circumstances, spreadMs, cutMs, inVain: options.waits ? inVain : 0 })
  console.log(`\n${section}`)
  if (options.isWhole) writeBetween('docs/load.md', section, { begin: '<!-- load -->', end: '<!-- /load -->' })
  return judgeGoals(found.sizes, found.overhead?.rows ?? []).every(({ isMet }) => isMet) ? 0 : 1
}

async function letPeopleWait(
  { sizes: counts, seed }: LoadOptions,
  waitForQuiet: () => Promise<void>,
): Promise<Pick<Found, 'sizes' | 'nearness'>> {
  const worth = createIndex(benchTimes)
  const sizes: SizeSummary[] = []
  let nearness: Nearness | undefined
  for (const count of counts) {
    await waitForQuiet()
    console.log(`${count} people, for two minutes at most …`)
    const people = drawWaiting({ count, seed, spreadMs, times: benchTimes })
    const run = await runSize(people, { cutMs })
    const summary = summariseSize(run, worth)
    console.log(loadTable([summary]))
    sizes.push(summary)
    const one = run.runs.find(({ name }) => name === 'gateway')
    if (count === judged && one !== undefined) nearness = howNear(one, worth)
  }
  return { sizes, nearness }
}
