import type { Happening } from './Machine.ts'

/** Things of one doer that lead to the same place. */
export interface Phrase {
  readonly who: string
  readonly what: string
}

/** Joins what happened into few phrases: `Poll: FAILED`, `Poll: fails (unauthorized, forbidden)`. */
export function phrases(happenings: readonly Happening[], { mostKinds = Number.POSITIVE_INFINITY } = {}): Phrase[] {
  const alike = Map.groupBy(happenings, ({ who, what, when }) => JSON.stringify([who, what, when]))
  const single = [...alike.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, kinds: same.flatMap(({ which }) => which ?? []) }]
  })
  const joined = Map.groupBy(single, ({ who, when, kinds }) => JSON.stringify([who, when, kinds]))
  const told = [...joined.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { who, when, kinds } = first
    const what = `${listed(same.map((one) => one.what))}${kindWords(kinds, mostKinds)}`
    return [{ who, what: when === undefined ? what : `${what}, ${when}` }]
  })
  const doers = [...new Set(told.map(({ who }) => who))]
  return told.toSorted((one, other) => doers.indexOf(one.who) - doers.indexOf(other.who))
}

function kindWords(kinds: readonly string[], most: number): string {
  if (kinds.length === 0) return ''
  if (kinds.length <= most) return ` (${kinds.join(', ')})`
  return ` (${kinds.length} kinds)`
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`
}
