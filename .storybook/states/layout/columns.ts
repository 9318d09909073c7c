import type { StateGraph } from '../explore/StateGraph.ts'

/** How far right each group stands: past all that leads to it, ways back not counted. */
export function columnsOf({ states, transitions }: StateGraph): ReadonlyMap<string, number> {
  const groupOf = new Map(states.map(({ id, group }) => [id, group]))
  const next = new Map<string, Set<string>>()
  for (const { from, to } of transitions) {
    const [fromGroup, toGroup] = [groupOf.get(from), groupOf.get(to)]
    if (fromGroup === undefined || toGroup === undefined || fromGroup === toGroup) continue
    next.set(fromGroup, (next.get(fromGroup) ?? new Set()).add(toGroup))
  }

  const order: string[] = []
  const forward: [from: string, to: string][] = []
  const open = new Set<string>()
  const visit = (group: string) => {
    open.add(group)
    for (const to of next.get(group) ?? []) {
      if (open.has(to)) continue
      forward.push([group, to])
      if (!order.includes(to)) visit(to)
    }
    open.delete(group)
    order.unshift(group)
  }
  const [start] = states
  if (start !== undefined) visit(start.group)

  const columns = new Map<string, number>()
  for (const group of order) {
    const before = forward.flatMap(([from, to]) => (to === group ? (columns.get(from) ?? 0) + 1 : []))
    columns.set(group, Math.max(0, ...before))
  }
  return columns
}
