import { describe } from 'vitest'
import type { Subject } from './createSubject.tsx'
import { subjects } from './subjects.ts'

/** Those that call something. */
export const callers = subjects.filter(({ calls }) => calls.length > 0)

/** The same facts about every hook, or some. */
export function forEachSubject(state: (subject: Subject) => void, among: readonly Subject[] = subjects) {
  describe.each(among.map((subject) => ({ name: subject.name, subject })))('$name', ({ subject }) => {
    state(subject)
  })
}

/** One row for each point of a walk: what happens at which point, in words and as values. */
export function atEachPoint<What extends { readonly name: string }>(
  all: readonly What[],
  { points }: Subject,
): (readonly [fact: string, row: What & AtPoint])[] {
  return all.flatMap((what) =>
    points.map(({ name, next }, point): [string, What & AtPoint] => [`${what.name} ${name}`, { ...what, point, next }]),
  )
}

interface AtPoint {
  readonly point: number
  /** Who acts then; undefined at the last point. */
  readonly next: 'person' | 'service' | undefined
}
