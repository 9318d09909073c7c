import type { Row } from './Row.ts'

/** A goal for our code step, as a multiple of what bare React takes. */
export interface Target {
  name: string
  figure: 'usable' | 'script' | 'keys95'
  /** What an earlier rig of ours found. */
  earlier: number
  most: number
  /** No peer may be sooner. */
  isAhead?: boolean | undefined
}

export const targets: readonly Target[] = [
  { name: 'usable input', figure: 'usable', earlier: 1.79, most: 1.25, isAhead: true },
  { name: 'script time', figure: 'script', earlier: 2.1, most: 1.4 },
  { name: 'keystroke p95', figure: 'keys95', earlier: 1.5, most: 1.1 },
]

/** What came of a target. */
export interface Verdict {
  target: Target
  ratio: number
  /** Peers that are as soon, or sooner. */
  ahead: readonly string[]
  isMet: boolean
}

/** What came of each; nothing where our code step or bare React was not measured. */
export function judge(rows: readonly Row[]): readonly Verdict[] {
  const ours = rows.find(({ page }) => page.id === 'code-step')
  const bare = bareReact(rows)
  if (ours === undefined || bare === undefined) return []
  return targets.map((target) => {
    const own = ours.summary[target.figure]
    const ratio = own / bare.summary[target.figure]
    const sooner = rows.filter(({ page, summary }) => page.kind === 'peer' && summary[target.figure] <= own)
    const ahead = target.isAhead === true ? sooner.map(({ page }) => page.title) : []
    return { target, ratio, ahead, isMet: ratio <= target.most && ahead.length === 0 }
  })
}

/** What the others are compared with. */
export function bareReact(rows: readonly Row[]): Row | undefined {
  return rows.find(({ page }) => page.id === 'bare-react')
}
