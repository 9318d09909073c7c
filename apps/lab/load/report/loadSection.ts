import type { MemoryRow } from '../memory/measureMemory.ts'
import type { Nearness } from '../optimum/howNear.ts'
import type { OverheadRow } from '../overhead/OverheadRow.ts'
import { type Goal, judgeGoals } from './goals.ts'
import { loadTable } from './loadTable.ts'
import { memoryTable } from './memoryTable.ts'
import { overheadTable } from './overheadTable.ts'
import type { SizeSummary } from './summariseSize.ts'

/** All that a run has found. */
export interface Found {
  sizes: readonly SizeSummary[]
  nearness: Nearness | undefined
  overhead: { rows: readonly OverheadRow[]; others: number | undefined } | undefined
  memory: readonly MemoryRow[] | undefined
}

/** On what it ran. */
export interface Circumstances {
  node: string
  redis: string
  commit: string
  machine: string
  spreadMs: number
  cutMs: number
  /** How often a quiet machine was waited for in vain. */
  inVain: number
}

/** All that is said of a run. */
export function loadSection({ sizes, nearness, overhead, memory }: Found, circumstances: Circumstances): string {
  const { node, redis, commit, machine, spreadMs, cutMs, inVain } = circumstances
  const goals = judgeGoals(sizes, overhead?.rows ?? [])
  return [
    `Node ${node.replace(/^v/, '')}, Redis ${redis}, at ${commit}; ${machine}. ${quietness(sizes, overhead?.others)}${
      inVain === 0 ? '' : ` For ${inVain} parts no quiet machine came in time.`
    }`,
    goals.map(goalLine).join('\n'),
    sizes.length === 0 ? '' : '### Waiting for a push',
    sizes.length === 0
      ? ''
      : `All come within ${spreadMs / 1000} s; whoever is not through after ${cutMs / 1000} s is counted as such. Times are medians, and what 95 of 100 are within. “Waited in all” is for both, the push and being told, for each person until the end at most.`,
    sizes.length === 0 ? '' : loadTable(sizes),
    nearness === undefined ? '' : nearnessLine(nearness),
    overhead === undefined ? '' : `### Beside a bare proxy\n\n${overheadTable(overhead.rows)}`,
    memory === undefined ? '' : `### 10,000 held polls\n\n${memoryTable(memory)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function goalLine({ text, isMet }: Goal): string {
  return `- ${text}: ${isMet ? 'met' : '**missed**'}`
}

function nearnessLine({ people, policy, bound }: Nearness): string {
  const [mean, least] = [policy, bound].map((ms) => (ms / 1000).toFixed(2))
  return (
    `How near the best possible is to what can be: for the pushes of the ${people} people its mean is ${mean} s, over 40 draws of ` +
    `other approvals, and no policy’s can be less than ${least} s.`
  )
}

function quietness(sizes: readonly SizeSummary[], whileProxied: number | undefined): string {
  const told = sizes.flatMap(({ people, others }) => (others === undefined ? [] : [`${others.toFixed(2)} (${people})`]))
  if (whileProxied !== undefined) told.push(`${whileProxied.toFixed(2)} (proxy)`)
  if (told.length === 0 && sizes.length === 0) return ''
  if (told.length === 0) return 'The system does not tell what else ran: nobody knows how quiet the machine was.'
  return `Cores that others kept busy meanwhile: ${told.join(', ')}.`
}
