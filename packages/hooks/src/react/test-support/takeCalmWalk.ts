import { type Account, beginWalk, type SoFar } from './beginWalk.ts'
import { createGatedWorld } from './createGatedWorld.tsx'
import type { Subject } from './createSubject.tsx'

/** A walk in which nothing of note happens, to compare others with. */
export interface CalmWalk {
  readonly account: Account
  /** What had been done at a point. */
  readonly upTo: (point: number) => SoFar
}

const taken = new Map<string, Promise<CalmWalk>>()

export interface CalmWalkOptions {
  /** Waits here for so long. */
  pause?: { readonly point: number; readonly ms: number } | undefined
}

/** Takes a walk with nothing in the way. Each is taken once. */
export function takeCalmWalk(subject: Subject, { pause }: CalmWalkOptions = {}): Promise<CalmWalk> {
  const name = `${subject.name} ${pause?.ms ?? 0} ${pause?.point ?? 0}`
  const walk = taken.get(name) ?? take(subject, pause)
  taken.set(name, walk)
  return walk
}

async function take(subject: Subject, pause: CalmWalkOptions['pause']): Promise<CalmWalk> {
  const world = createGatedWorld()
  const walk = await beginWalk(subject, { world })
  const upTo: SoFar[] = []
  for (const at of subject.points.keys()) {
    await walk.goTo(at)
    if (pause?.point === at) await world.advance(pause.ms)
    upTo.push(walk.soFar())
  }
  const account = await walk.account()
  return { account, upTo: (point) => upTo[point] ?? walk.soFar() }
}
