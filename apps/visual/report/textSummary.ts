import { isToReview } from './isSettled.ts'
import type { Change, ChangeKind, VisualReport } from './VisualReport.ts'

const titles: Readonly<Record<ChangeKind, string>> = {
  changed: 'changed',
  new: 'new',
  removed: 'removed',
  restless: 'not the same twice',
  browser: 'changed by the browser alone',
}

/** The report in words, as Markdown that reads well in a terminal too. */
export function textSummary(report: VisualReport): string {
  const { changes, faults, skipped, taken, same, almost, left, seconds, chromium, baselineChromium } = report
  const open = changes.filter(({ verdict }) => verdict === undefined)
  const refused = changes.filter(({ verdict }) => verdict?.verdict === 'refused')
  const accepted = changes.filter(({ verdict }) => verdict?.verdict === 'accepted')
  const counts = [
    `${same} as accepted${almost > 0 ? `, ${almost} of them not to the byte` : ''}`,
    ...kinds.flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length
      return count === 0 ? [] : [`${count} ${titles[kind]}`]
    }),
    ...(faults.length > 0 ? [`${faults.length} without a picture`] : []),
    ...(left > 0 ? [`${left} left out`] : []),
  ]
  return [
    `Visual review: ${taken} pictures in ${Math.round(seconds)} s. ${counts.join(', ')}.`,
    ...(changes.length > 0
      ? [`${accepted.length} accepted, ${refused.length} refused, ${open.filter(isToReview).length} to review.`]
      : []),
    ...(baselineChromium !== null && baselineChromium !== chromium
      ? [`The baselines were taken with Chromium ${baselineChromium}, these with ${chromium}.`]
      : []),
    ...section(
      'Without a picture',
      faults.map(
        ({ component, story, modeTitle, reason }) =>
          `${component}, ${story}${modeTitle === null ? '' : ` (${modeTitle})`}: ${reason}`,
      ),
    ),
    ...section(
      'Not looked at, by their own word',
      skipped.map(({ component, story, reason }) => `${component}, ${story}: ${reason}`),
    ),
    ...section(
      'Refused',
      refused.map((change) => `${placeOf(change)}: ${change.verdict?.reason ?? ''}`),
    ),
    ...kinds.flatMap((kind) =>
      section(
        kind === 'browser' ? 'Of another browser' : `To review, ${titles[kind]}`,
        byComponent(open.filter((change) => change.kind === kind)),
      ),
    ),
    '',
  ].join('\n')
}

const kinds: readonly ChangeKind[] = ['changed', 'new', 'removed', 'restless', 'browser']

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${line}`)]
}

function placeOf({ component, story, modeTitle }: Change): string {
  return `${component}, ${story} (${modeTitle})`
}

/** `Code/TokenEntryForm: Refused (Light, Dark), Expired (Dark)` */
function byComponent(changes: readonly Change[]): string[] {
  const components = Map.groupBy(changes, ({ component }) => component)
  return [...components].map(([component, own]) => {
    const stories = [...Map.groupBy(own, ({ story }) => story)]
    return `${component}: ${stories.map(([story, each]) => `${story} (${each.map(({ modeTitle }) => modeTitle).join(', ')})`).join(', ')}`
  })
}
