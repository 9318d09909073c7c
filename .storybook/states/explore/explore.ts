import { createWorld } from '../world/World.ts'
import { distinct, type Told } from './distinct.ts'
import type { Deed, Engine, Happening, Machine, Step } from './Machine.ts'
import type { State, StateGraph, Transition } from './StateGraph.ts'
import { seenOf, stateName, tellsOfTrouble } from './stateName.ts'

/** More stops than this are a machine that counts without end. */
const most = 250

interface Stop<Driven> {
  readonly history: readonly Deed<Driven>[]
  /** Tells it from other stops. */
  readonly key: string
  readonly step: Step
  readonly group: string
  readonly asking: readonly string[]
  /** What led here. */
  readonly happening: Happening | undefined
}

/** Does everything that can be done, breadth first, and looks what comes of it. Each time in a world of its own. */
export async function explore<Driven extends Engine>(machine: Machine<Driven>): Promise<StateGraph> {
  const stops = [await replay(machine, [])]
  const seen = new Set(stops.map(({ key }) => key))
  const found = new Map<string, Stop<Driven>>()
  const told: Told[] = []
  const untrue = new Set<string>()
  let mostAtOnce = 0

  for (const stop of stops) {
    const { history, key, asking } = stop
    const from = stateName(stop.step)
    if (!found.has(from)) found.set(from, stop)
    for (const deed of machine.deeds) {
      if (deed.answers !== undefined && !asking.includes(deed.answers)) continue
      const next = await replay(machine, [...history, deed])
      if (deed.can !== undefined && seenOf(stop.step).get(deed.can) !== (next.key !== key)) {
        untrue.add(`${deed.can} of ${from}`)
      }
      // The engine would not have it.
      if (next.key === key || next.happening === undefined) continue
      told.push({ from, to: stateName(next.step), happening: next.happening })
      mostAtOnce = Math.max(mostAtOnce, atOnce(next.asking))
      // What asks twice at once goes wrong already.
      if (seen.has(next.key) || atOnce(next.asking) > 1) continue
      seen.add(next.key)
      stops.push(next)
    }
    if (stops.length > most) throw new Error(`${machine.name}: no end of stops after ${most}. Does a step count?`)
  }

  const transitions = joined(distinct(told))
  const states = [...found].map(([id, { step, group }], index): State => {
    return { id, status: step.status, group, tone: toneOf(step, { isStart: index === 0, transitions }) }
  })
  return { name: machine.name, states, transitions, mostAtOnce, untrue: [...untrue] }
}

async function replay<Driven extends Engine>(
  machine: Machine<Driven>,
  history: readonly Deed<Driven>[],
): Promise<Stop<Driven>> {
  const world = createWorld()
  const engine = machine.start(world)
  let happening: Happening | undefined
  for (const deed of history) {
    happening = deed.words(world, engine)
    await deed.act(world, engine)
    await world.comeToRest()
  }
  const step = engine.get()
  const key = JSON.stringify([...seenOf(step), world.seen(), engine.more?.()])
  const asking = world.asking()
  world.end()
  return { history, key, step, group: engine.group?.() ?? step.status, asking, happening }
}

function atOnce(asking: readonly string[]): number {
  return Math.max(0, ...asking.map((who) => asking.filter((other) => other === who).length))
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

function toneOf(step: Step, { isStart, transitions }: ToneFacts): State['tone'] {
  if (step.status === 'succeeded') return 'success'
  if (isStart) return 'start'
  if (transitions.every(({ from }) => from !== stateName(step))) return 'end'
  return tellsOfTrouble(step) ? 'trouble' : 'plain'
}
