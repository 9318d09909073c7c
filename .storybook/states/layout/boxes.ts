import { phrases } from '../explore/happeningWords.ts'
import type { Happening } from '../explore/Machine.ts'
import type { State, StateGraph } from '../explore/StateGraph.ts'
import { textWidth, wrapped } from './textWidth.ts'

/** Measures of the drawing, in pixels. Type is never smaller than 12. */
export const sizes = {
  name: 13,
  text: 12.5,
  line: 17,
  heading: 34,
  rowPadding: 6,
  /** Below the last row. */
  rowsEnd: 4,
  inset: 14,
  /** Before a name. */
  mark: 20,
  /** Between things that happen, within a row. */
  phraseGap: 4,
  mostLines: 4,
} as const

/** States of one group, drawn in one box. */
export interface Box {
  readonly group: string
  readonly sections: readonly Section[]
  /** What leads to the same place from every state of the box. */
  readonly common: readonly Row[]
  readonly width: number
  /** Where phrases begin, after the longest doer. */
  readonly indent: number
}

interface Section {
  readonly state: State
  readonly rows: readonly Row[]
}

/** One way out, written where it begins, so that no label ever lies on a line. */
export interface Row {
  readonly to: string
  /** The doer is only in the first line of what it does. `top` is the room above. */
  readonly lines: readonly { readonly who: string; readonly text: string; readonly top: number }[]
}

interface Leading {
  readonly from: string
  readonly to: string
  readonly happening: Happening
}

/** `widestRow` is kept to, unless a name needs more. */
export function boxesOf({ states, transitions }: StateGraph, widestRow: number): Box[] {
  const all = transitions.flatMap(({ from, to, happenings }) =>
    happenings.map((happening): Leading => ({ from, to, happening })),
  )
  return [...Map.groupBy(states, ({ group }) => group)].map(([group, members]) => {
    const ids = members.map(({ id }) => id)
    const own = all.filter(({ from }) => ids.includes(from))
    const isCommon = (leading: Leading) => leadsFromAll(leading, { own, ids })
    const names = Math.max(...members.map(({ id, tone }) => nameWidth(id) + (tone === 'plain' ? 0 : sizes.mark)))
    const indent = Math.max(0, ...own.map(({ happening }) => textWidth(`${happening.who} `, sizes.text) + 4))
    const room = Math.max(widestRow, names) - indent
    const sections = members.map((state) => ({
      state,
      rows: rowsOf(
        own.filter((leading) => leading.from === state.id && !isCommon(leading)),
        room,
      ),
    }))
    const shared = own.filter((leading) => isCommon(leading) && leading.from === firstFrom(leading, own))
    const common = rowsOf(shared, room)
    const texts = [...sections.flatMap(({ rows }) => rows), ...common].flatMap(({ lines }) =>
      lines.map(({ text }) => indent + textWidth(text, sizes.text)),
    )
    const note = common.length === 0 ? 0 : textWidth(anyWords, sizes.text)
    const width = Math.ceil(Math.max(72, note, names, ...texts) + 2 * sizes.inset)
    return { group, sections, common, width, indent }
  })
}

function leadsFromAll(leading: Leading, { own, ids }: { own: readonly Leading[]; ids: readonly string[] }): boolean {
  const carriers = ids.filter((id) => id !== leading.to)
  return carriers.length > 1 && carriers.every((id) => own.some((other) => other.from === id && isSame(other, leading)))
}

function firstFrom(leading: Leading, own: readonly Leading[]): string | undefined {
  return own.find((other) => isSame(other, leading))?.from
}

function isSame(one: Leading, other: Leading): boolean {
  return one.to === other.to && JSON.stringify(one.happening) === JSON.stringify(other.happening)
}

function rowsOf(leading: readonly Leading[], room: number): Row[] {
  return [...Map.groupBy(leading, ({ to }) => to)].map(([to, same]) => {
    const told = phrases(
      same.map(({ happening }) => happening),
      { mostKinds: 1 },
    )
    return { to, lines: linesOf(told, room) }
  })
}

function linesOf(told: ReturnType<typeof phrases>, width: number): Row['lines'] {
  return told.flatMap(({ who, what }, index) => {
    const shown = told[index - 1]?.who === who ? '' : who
    return wrapped(what, { size: sizes.text, width, mostLines: sizes.mostLines }).map((text, line) => ({
      who: line === 0 ? shown : '',
      text,
      top: index > 0 && line === 0 ? sizes.phraseGap : 0,
    }))
  })
}

/** Names are bold, which is wider. */
function nameWidth(name: string): number {
  return textWidth(name, sizes.name) * 1.06
}

/** Above what leads on from every state of a box. */
export const anyWords = 'From any of these'
