import { afterEach, vi } from 'vitest'
import type { MfaEvent } from '../../events/MfaEvent.ts'
import { createGatedWorld, type GatedWorld } from './createGatedWorld.tsx'
import type { Subject } from './createSubject.tsx'
import { openStage, type Stage, type StageOptions } from './openStage.tsx'

/** What there is to tell of a walk, at some point. */
export interface SoFar {
  readonly status: string
  /** What the service and the host's server were asked, in order. */
  readonly asked: readonly string[]
  /** What of it was called off. */
  readonly calledOff: readonly string[]
  /** What of it waits for an answer. */
  readonly open: readonly string[]
  /** What the host's callbacks were told, in order. */
  readonly told: readonly string[]
  /** The ends that the host's analytics heard of. */
  readonly ends: readonly string[]
}

/** What there is to tell of a walk at its end. */
export interface Account extends SoFar {
  /** The status at each point. */
  readonly trail: readonly string[]
  /** Warnings and errors of the console. */
  readonly complaints: readonly string[]
}

/** Somebody on the way. */
export interface Walk {
  readonly world: GatedWorld
  readonly stage: Stage
  /** Goes on to a point, the last one if none is named. */
  readonly goTo: (point?: number) => Promise<void>
  /** Does all that leads to the end, in whatever state things are, for a while. */
  readonly persist: () => Promise<void>
  /** Is at the first point again. */
  readonly startOver: () => void
  readonly soFar: () => SoFar
  /** The status at each point so far. */
  readonly trail: () => readonly string[]
  /** Waits a little, lest something is still to come. */
  readonly account: () => Promise<Account>
}

export interface WalkOptions extends StageOptions {
  /** @default one of its own */
  world?: GatedWorld | undefined
}

// How long a machine takes is no fact of ours.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const open = new Set<Stage>()

afterEach(async () => {
  for (const stage of open) await stage.close()
  open.clear()
  vi.restoreAllMocks()
})

/** Has somebody begin a hook's walk: they are at its first point. */
export async function beginWalk(
  subject: Subject,
  { world = createGatedWorld(), ...options }: WalkOptions = {},
): Promise<Walk> {
  const complaints = listenToConsole()
  const visitor = subject.enter(world)
  const stage = await openStage(visitor, options)
  open.add(stage)
  let trail = [visitor.status()]
  const soFar = (): SoFar => ({
    status: visitor.status(),
    asked: [...world.gate.asked],
    calledOff: [...world.gate.calledOff],
    told: [...visitor.told],
    ends: world.events.filter(isEnd).map(({ type, state }) => `${type} ${state}`),
    open: world.gate.open(),
  })
  const { isThere } = visitor
  const takeAllSteps = async () => {
    for (const step of subject.points.keys()) {
      if (!isThere()) await visitor.takeStep(step)
    }
    // Answers come, and pauses pass.
    for (let time = 0; time < 20 && !isThere(); time += 1) {
      await world.perform(world.gate.release)
      await world.advance(3_000)
    }
  }
  return {
    world,
    stage,
    async persist() {
      await takeAllSteps()
      for (let round = 0; round < 3 && !isThere(); round += 1) {
        await visitor.prepare()
        world.simulator.clearFaults()
        await stage.set({})
        await takeAllSteps()
      }
    },
    async goTo(point = subject.points.length - 1) {
      while (trail.length <= point) {
        await visitor.takeStep(trail.length - 1)
        trail.push(visitor.status())
      }
    },
    startOver() {
      trail = [visitor.status()]
    },
    soFar,
    trail: () => trail,
    async account() {
      await world.advance(10_000)
      return { ...soFar(), trail, complaints: complaints() }
    },
  }
}

function isEnd({ state }: MfaEvent): boolean {
  return ['succeeded', 'lockedOut', 'notEnoughData', 'abandoned', 'nothingLeft'].includes(state)
}

/** What the console is told from now on. */
function listenToConsole(): () => readonly string[] {
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  for (const spy of spies) spy.mockReturnValue()
  return () => spies.flatMap((spy) => spy.mock.calls.map((words) => words.map(String).join(' ').slice(0, 300)))
}
