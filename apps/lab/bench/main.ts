// `npm run bench`: what our challenge costs a page, beside bare React and published peers. See docs/performance.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeBetween } from '../report/writeBetween.ts'
import { type MadePage, makePages } from './build/makePages.ts'
import type { BenchPage } from './list/BenchPage.ts'
import { benchPages } from './list/benchPages.ts'
import { type Measured, measurePages } from './measure/measurePages.ts'
import { type BenchOptions, readBenchOptions, usage } from './options/readBenchOptions.ts'
import { profileReport } from './profile/profileReport.ts'
import { profilePage } from './profile/profilePage.ts'
import { createPatience } from './quiet/createPatience.ts'
import { fetchedBytes } from './report/fetchedBytes.ts'
import { performanceSection } from './report/performanceSection.ts'
import type { Row } from './report/Row.ts'
import { judge } from './report/targets.ts'
import { servePages } from './serve/servePages.ts'
import { summarise } from './statistics/summarise.ts'

const root = join(import.meta.dirname, '../../..')
const work = join(root, 'node_modules/.cache/bench')

try {
  const call = readBenchOptions(
    process.argv.slice(2),
    benchPages.map(({ id }) => id),
  )
  switch (call.ask) {
    case 'run':
      process.exitCode = await bench(call.options)
      break
    case 'profile':
      await tellProfile(call.page)
      break
    case 'help':
      console.log(usage)
      break
    case 'nothing':
      throw new Error(`${call.problem}\n\n${usage}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function bench({ pages: ids, runs, quick, isWhole }: BenchOptions): Promise<number> {
  const made = await makePages(
    benchPages.filter(({ id }) => ids.includes(id)),
    work,
    console.log,
  )
  const pictures = join(work, 'pictures')
  mkdirSync(pictures, { recursive: true })
  const server = await servePages(join(work, 'out'))
  // As long as the loads themselves take, or so.
  const patience = quick ? undefined : createPatience({ total: runs * 60 })
  try {
    const measured = await measurePages({
      pages: made.map(({ page }) => page),
      server,
      runs,
      patience,
      pictures,
      tell: console.log,
    })
    const rows = rowsOf(made, measured)
    const section = performanceSection(rows, {
      ...measured,
      node: process.version,
      commit: execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim(),
      runs,
      inVain: patience?.state().inVain,
      failed: new Map(made.flatMap(({ page }) => failureOf(page, measured))),
    })
    console.log(`\n${section}\n\nPictures of the pages: ${pictures}`)
    if (isWhole) writeBetween('docs/performance.md', section, { begin: '<!-- bench -->', end: '<!-- /bench -->' })
    return measured.failed.size === 0 && judge(rows).every(({ isMet }) => isMet) ? 0 : 1
  } finally {
    await server.stop()
  }
}

async function tellProfile(id: string) {
  const made = await makePages(
    benchPages.filter((page) => page.id === id),
    work,
    console.log,
  )
  const server = await servePages(join(work, 'out'))
  try {
    for (const { page } of made) {
      const frames = await profilePage(page, server, 5)
      console.log(`\n${profileReport(frames, join(work, 'out'))}`)
    }
  } finally {
    await server.stop()
  }
}

function rowsOf(made: readonly MadePage[], { samples, failed }: Measured): readonly Row[] {
  return made.flatMap(({ page, weights, versions }) => {
    const own = samples.get(page.id) ?? []
    const last = own.at(-1)
    if (last === undefined || failed.has(page.id)) return []
    return [{ page, versions, summary: summarise(own), bytes: fetchedBytes(page.id, last.load.requests, weights) }]
  })
}

function failureOf({ id, title }: BenchPage, { failed }: Measured): readonly [string, string][] {
  const why = failed.get(id)
  return why === undefined ? [] : [[title, why]]
}
