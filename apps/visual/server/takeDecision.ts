import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBaseline } from '../baseline/openBaseline.ts'
import { readReport } from '../report/readReport.ts'
import { isSettled } from '../report/isSettled.ts'
import type { Change, VisualReport } from '../report/VisualReport.ts'
import { writeReport } from '../report/writeReport.ts'
import { fontVersions } from '../storybook/fontVersions.ts'
import type { Decision } from './readDecision.ts'

export interface DecisionPlace {
  readonly reportFolder: string
  readonly baselineFolder: string
  /** Who decides. */
  readonly by: string
}

/** Keeps a decision: the pictures that are accepted become the baseline, and the report says what was refused and why. */
export async function takeDecision({ run, names, verdict, reason }: Decision, place: DecisionPlace): Promise<void> {
  const report = await readReport(place.reportFolder)
  const wanted = new Set(names)
  const chosen = report.changes.filter(({ name }) => wanted.has(name))
  if (run !== report.at || chosen.length < wanted.size)
    throw new Error('The report has changed meanwhile. Load the page again.')
  const at = new Date().toISOString()
  const next: VisualReport = {
    ...report,
    changes: report.changes.map((change) =>
      wanted.has(change.name) ? { ...change, verdict: { verdict, reason, at } } : change,
    ),
  }
  if (verdict === 'accepted') await accept(chosen, { ...place, at, reason, next })
  await writeReport(place.reportFolder, next)
}

interface Accepting extends DecisionPlace {
  readonly at: string
  readonly reason: string
  /** The report, with this decision in it. */
  readonly next: VisualReport
}

async function accept(changes: readonly Change[], { reportFolder, baselineFolder, by, at, reason, next }: Accepting) {
  const restless = changes.find(({ kind }) => kind === 'restless')
  if (restless !== undefined) {
    throw new Error(
      `${restless.name} is not the same twice, so nothing could be compared with it. Mend the story first.`,
    )
  }
  const baseline = await openBaseline(baselineFolder)
  const before = new Map(changes.map(({ name }) => [name, baseline.record(name)?.file ?? null]))
  for (const { name, after } of changes) {
    await baseline.accept(
      name,
      after === undefined ? undefined : await readFile(join(reportFolder, after)),
      next.chromium,
    )
  }
  const pictures = changes.map(({ name }) => ({
    name,
    before: before.get(name) ?? null,
    after: baseline.record(name)?.file ?? null,
  }))
  const hasNewTools = baseline.tools() === null || isAllOfOneBrowser(next)
  await baseline.save({
    approval: { at, by, reason, pictures },
    ...(hasNewTools && { tools: { chromium: next.chromium, fonts: await fontVersions() } }),
    ...(next.extent !== 'chosen' &&
      next.head !== '' &&
      isSettled(next) && { reviewed: { commit: next.head, besides: next.besides } }),
  })
}

/** Whether every accepted picture is now as the browser of this run draws it. */
function isAllOfOneBrowser({ extent, changes, faults }: VisualReport): boolean {
  return extent === 'all' && faults.length === 0 && changes.every(({ verdict }) => verdict?.verdict === 'accepted')
}
