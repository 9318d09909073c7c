import type { ReactNode } from 'react'
import type { GatedWorld } from '../../../../hooks/src/react/test-support/createGatedWorld.tsx'
import type { ProbeProps, Subject, WalkStep } from '../../../../hooks/src/react/test-support/createSubject.tsx'
import { seenText } from './seenText.ts'

export interface ScreenSubjectOptions<Given> {
  /** The component's name. */
  name: string
  /** Makes what the world holds before anybody comes: anew for each visit. */
  prepare: (world: GatedWorld) => Given | Promise<Given>
  show: (given: Given, tell: (what: string) => void) => ReactNode
  /** The name of the first point. */
  first: string
  /** `now` gives the page. */
  steps: readonly WalkStep<Given, HTMLElement>[]
  /** What the host is told at the end. */
  endsIn: string
}

/** Describes a component, and a walk through what it shows. Its status is all that can be read. */
export function createScreenSubject<Given>(options: ScreenSubjectOptions<Given>): Subject {
  const { name, first, steps, endsIn, show } = options
  return {
    name,
    type: undefined,
    calls: [],
    points: [first, ...steps.map(({ leadsTo }) => leadsTo)].map((point, at) => ({ name: point, next: steps[at]?.by })),
    endsIn,
    enter(world) {
      const told: string[] = []
      const tell = (what: string) => {
        told.push(what)
        world.inCallback()
      }
      let given: Given | undefined
      const known = () => {
        if (given === undefined) throw new Error('Nothing is prepared.')
        return given
      }
      return {
        world,
        createProbe: () =>
          function Probe({ part }: ProbeProps) {
            return show(known(), part === 'visitor' ? tell : ignore)
          },
        async prepare() {
          given = await options.prepare(world)
        },
        async takeStep(step) {
          await steps[step]?.run({ world, given: known(), now: () => world.page })
        },
        status: () => seenText(world.page),
        isThere: () => told.includes(endsIn),
        said: () => ({}),
        told,
      }
    },
  }
}

function ignore() {}
