import type { Machine } from './Machine.ts'
import { distinct, type Told } from './distinct.ts'
import type { State, StateGraph, Transition } from './StateGraph.ts'
import { stateName, tellsOfTrouble } from './stateName.ts'

/** More facts than this are a machine that counts without end. */
const most = 5_000

/** Goes every way from the start, breadth first, and asks the real function at each stop. */
export function explore<Facts>(machine: Machine<Facts>): StateGraph {
  const keyOf = machine.key ?? ((facts: Facts) => JSON.stringify(facts))
  const idOf = (facts: Facts) => stateName(machine.step(facts))
  const queue = [machine.start]
  const seen = new Set([keyOf(machine.start)])
  const found = new Map<string, Facts>()
  const steps: Told[] = []

  for (const facts of queue) {
    const from = idOf(facts)
    if (!found.has(from)) found.set(from, facts)
    for (const { next, ...happening } of machine.ways(facts)) {
      steps.push({ from, to: idOf(next), happening })
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      queue.push(next)
    }
    if (queue.length > most) throw new Error(`${machine.name}: no end of facts after ${most}. Does a key count?`)
  }

  const transitions = joined(distinct(steps))
  const states = [...found].map(([id, facts], index): State => {
    const step = machine.step(facts)
    const group = machine.group?.(facts) ?? step.status
    return { id, status: step.status, group, tone: toneOf(step, { isStart: index === 0, transitions }) }
  })
  return { name: machine.name, states, transitions }
}

function joined(steps: readonly Told[]): Transition[] {
  const byEnds = Map.groupBy(
    steps.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from}\n${to}`,
  )
  return [...byEnds.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ from: first.from, to: first.to, happenings: same.map((one) => one.happening) }]
  })
}

interface ToneFacts {
  isStart: boolean
  transitions: readonly Transition[]
}

function toneOf(step: { readonly status: string }, { isStart, transitions }: ToneFacts): State['tone'] {
  if (step.status === 'succeeded') return 'success'
  if (isStart) return 'start'
  if (transitions.every(({ from }) => from !== stateName(step))) return 'end'
  return tellsOfTrouble(step) ? 'trouble' : 'plain'
}
