import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logApproval } from '../baseline/approvalLog.ts'
import { openBaseline } from '../baseline/openBaseline.ts'
import { readReport } from '../report/readReport.ts'
import type { Change } from '../report/VisualReport.ts'
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
export async function takeDecision({ names, verdict, reason }: Decision, place: DecisionPlace): Promise<void> {
  const report = await readReport(place.reportFolder)
  const wanted = new Set(names)
  const chosen = report.changes.filter(({ name }) => wanted.has(name))
  if (chosen.length < wanted.size) throw new Error('The report has changed meanwhile. Load the page again.')
  const at = new Date().toISOString()
  if (verdict === 'accepted') await accept(chosen, { ...place, at, reason, chromium: report.chromium })
  await writeReport(place.reportFolder, {
    ...report,
    changes: report.changes.map((change) =>
      wanted.has(change.name) ? { ...change, verdict: { verdict, reason, at } } : change,
    ),
  })
}

interface Acceptance extends DecisionPlace {
  readonly at: string
  readonly reason: string
  readonly chromium: string
}

async function accept(
  changes: readonly Change[],
  { reportFolder, baselineFolder, by, at, reason, chromium }: Acceptance,
) {
  const restless = changes.find(({ kind }) => kind === 'restless')
  if (restless !== undefined) {
    throw new Error(
      `${restless.name} is not the same twice, so nothing could be compared with it. Mend the story first.`,
    )
  }
  const baseline = await openBaseline(baselineFolder)
  const before = new Map(changes.map(({ name }) => [name, baseline.record(name)?.file ?? null]))
  for (const { name, after } of changes) {
    await baseline.accept(name, after === undefined ? undefined : await readFile(join(reportFolder, after)))
  }
  await baseline.save({ chromium, fonts: await fontVersions() })
  await logApproval(baselineFolder, {
    at,
    by,
    reason,
    pictures: changes.map(({ name }) => ({
      name,
      before: before.get(name) ?? null,
      after: baseline.record(name)?.file ?? null,
    })),
  })
}
