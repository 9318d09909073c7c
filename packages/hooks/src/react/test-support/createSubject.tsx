import type { MethodType } from '@mfa-challenge/contract'
import type { ComponentType, ReactNode } from 'react'
import type { GatedWorld } from './createGatedWorld.tsx'

/** What somebody can reach at one point of a walk. */
export interface Hands<Given, Result> {
  readonly world: GatedWorld
  /** What the world held before anybody came. */
  readonly given: Given
  /** What the hook says. */
  readonly now: () => Result
}

/** One thing that happens, and the point that it leads to. */
export interface WalkStep<Given, Result> {
  /** Who acts: what the service does happens whether anybody looks or not. */
  readonly by: 'person' | 'service'
  readonly run: (hands: Hands<Given, Result>) => Promise<void>
  /** Where that leads: `while a code is on its way`. */
  readonly leadsTo: string
}

/** What the results of all hooks have. */
interface AnyResult {
  readonly status: string
  readonly refusal?: string | undefined
  readonly failure?: { readonly code: string } | undefined
}

export interface SubjectOptions<Given, Result extends AnyResult> {
  /** The hook's name. */
  name: string
  /** The method that it belongs to. */
  type?: MethodType | undefined
  /** What it calls, of the client and of the host. */
  calls: readonly string[]
  /** Makes what the world holds before anybody comes: anew for each visit. */
  prepare: (world: GatedWorld) => Given | Promise<Given>
  useSubject: (given: Given, tell: (what: string) => void) => Result
  /**
   * What of the result is seen.
   * @default nothing
   */
  show?: ((result: Result) => ReactNode) | undefined
  /** The name of the first point. */
  first: string
  /** @default 'succeeded' */
  endsIn?: string | undefined
  steps: readonly WalkStep<Given, Result>[]
}

export interface ProbeProps {
  /** `unheard`: is rendered, and nobody is told. `twin`: uses what the visitor uses. */
  part: 'visitor' | 'twin' | 'unheard'
}

/** A hook, and a walk with it that ends well. */
export interface Subject {
  readonly name: string
  /** The method that it belongs to. */
  readonly type: MethodType | undefined
  readonly calls: readonly string[]
  /** Of the walk, in order: one more than there are steps. */
  readonly points: readonly { readonly name: string; readonly next?: 'person' | 'service' | undefined }[]
  /** The status at the end of the walk. A new mount forgets a success. */
  readonly endsIn: string
  /** Has somebody come to a world. */
  readonly enter: (world: GatedWorld) => Visitor
}

/** Somebody who goes the walk in one world. */
export interface Visitor {
  readonly world: GatedWorld
  /** Uses the hook. Each call makes a version of its own. */
  readonly createProbe: () => ComponentType<ProbeProps>
  /** Comes before the first mount, and before one that is a new visit. */
  readonly prepare: () => Promise<void>
  readonly takeStep: (step: number) => Promise<void>
  /** The status that the hook says, and why: `entering wrongCode`. */
  readonly status: (part?: 'visitor' | 'twin') => string
  /** Whether the walk has come to its end. */
  readonly isThere: () => boolean
  /** All that the hook says. */
  readonly said: () => object
  /** What the callbacks of the host were told, in order. */
  readonly told: readonly string[]
}

/** Describes a hook and a walk with it. */
export function createSubject<Given, Result extends AnyResult>(options: SubjectOptions<Given, Result>): Subject {
  const { name, calls, endsIn = 'succeeded', useSubject, show, first, steps } = options
  return {
    name,
    type: options.type,
    calls,
    points: [first, ...steps.map(({ leadsTo }) => leadsTo)].map((point, at) => ({ name: point, next: steps[at]?.by })),
    endsIn,
    enter(world): Visitor {
      const told: string[] = []
      let given: Given | undefined
      const said: { [part in ProbeProps['part']]?: Result } = {}
      const tell = (what: string) => {
        told.push(what)
        world.inCallback()
      }
      const known = () => {
        if (given === undefined) throw new Error('Nothing is prepared.')
        return given
      }
      const now = (part: ProbeProps['part'] = 'visitor') => {
        const result = said[part]
        if (result === undefined) throw new Error('Nothing was rendered.')
        return result
      }
      return {
        world,
        createProbe: () =>
          function Probe({ part }: ProbeProps) {
            const result = useSubject(known(), part === 'visitor' ? tell : ignore)
            said[part] = result
            return part === 'visitor' ? show?.(result) : null
          },
        async prepare() {
          given = await options.prepare(world)
        },
        async takeStep(step) {
          await steps[step]?.run({ world, given: known(), now })
        },
        status(part) {
          const { status, refusal, failure } = now(part)
          return [status, refusal, failure?.code].filter((word) => word !== undefined).join(' ')
        },
        isThere: () => now().status === endsIn,
        said: now,
        told,
      }
    },
  }
}

function ignore() {}
