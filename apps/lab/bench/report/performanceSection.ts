import type { Disturbed } from '../measure/measurePages.ts'
import { mostCores } from '../measure/takeSample.ts'
import { figuresTable, ratiosTable } from './figuresTable.ts'
import type { Row } from './Row.ts'
import { judge, type Verdict } from './targets.ts'

/** What the report has beside the figures. */
export interface Circumstances {
  chromium: string
  node: string
  /** The commit that our packages were packed from. */
  commit: string
  runs: number
  disturbed: Disturbed
  /** How often a quiet machine was waited for in vain; `undefined` where nobody waited. */
  inVain: number | undefined
  /** Pages that did not come up: why, by their titles. */
  failed: ReadonlyMap<string, string>
}

/** All that is said of a run. */
export function performanceSection(rows: readonly Row[], circumstances: Circumstances): string {
  const { chromium, node, commit, runs, failed } = circumstances
  return [
    `Chromium ${chromium}, Node ${node.replace(/^v/, '')}, our packages packed at ${commit}; ${runsOf(runs)} of each page.`,
    quietness(circumstances),
    ...[...failed].map(([title, why]) => `**${title} did not come up**: ${why}`),
    '### Figures',
    figuresTable(rows),
    '### Beside bare React',
    ratiosTable(rows),
    judge(rows).map(verdictLine).join('\n'),
    '### The pages',
    rows.map(pageLine).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** How a target came out, in a line. */
function verdictLine({ target, ratio, ahead, isMet }: Verdict): string {
  const goal = `${target.most} ×${target.isAhead === true ? ' and ahead of every peer' : ''}`
  const sooner = ahead.length === 0 ? '' : `; sooner are ${ahead.join(', ')}`
  return `- ${target.name}: ${ratio.toFixed(2)} ×, and ${goal} is the target: ${isMet ? 'met' : `missed${sooner}`}`
}

/** How far the machine was our own. */
export function quietness({ disturbed, inVain }: Pick<Circumstances, 'disturbed' | 'inVain'>): string {
  const { loads, over, retakes, most } = disturbed
  if (most === undefined) return 'The system does not tell what else ran: nobody knows how quiet the machine was.'
  const kept =
    over === 0
      ? `In none of the ${loads} loads did others use more than ${mostCores} of a core (${most.toFixed(2)} at most)`
      : `In ${over} of ${loads} loads others used more than ${mostCores} of a core, up to ${most.toFixed(2)}`
  if (inVain === undefined) return `${kept}. It was not waited for a quiet machine.`
  const waited = inVain === 0 ? '' : ` **No quiet machine** came in time for ${inVain} of the waits.`
  return `${kept}; ${retakes} were taken anew for that.${waited}`
}

function runsOf(runs: number): string {
  return runs === 1 ? 'one run' : `medians of ${runs} runs`
}

function pageLine({ page, versions }: Row): string {
  const all = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `- **${page.title}**: ${page.screen} (${all.join(', ')})`
}
