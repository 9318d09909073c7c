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
  readonly width: number
  /** Where phrases begin, after the longest doer. */
  readonly indent: number
}

export interface Section {
  /** Undefined above what leads to the same place from every state of the box. */
  readonly state: State | undefined
  readonly rows: readonly Row[]
}

/** One way out, written where it begins, so that no label ever lies on a line. */
export interface Row {
  /** Unlike that of any other row. */
  readonly name: string
  readonly to: string
  /** The doer is only in the first line of what it does. `y` is its foot, from the top of the row. */
  readonly lines: readonly { readonly who: string; readonly text: string; readonly y: number }[]
  readonly height: number
}

/** Above what leads on from every state of a box. */
export const anyWords = 'From any of these'

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
    const own = all.filter(({ from }) => members.some(({ id }) => id === from))
    const isCommon = (leading: Leading) => leadsFromAll(leading, { own, members })
    const common = own.filter((leading) => isCommon(leading) && leading.from === firstFrom(leading, own))

    const names = Math.max(...members.map(nameWidth), common.length > 0 ? textWidth(anyWords, sizes.text) : 0)
    const indent = Math.max(0, ...own.map(({ happening }) => textWidth(`${happening.who} `, sizes.text) + 4))
    const words = own.flatMap(({ happening }) => Object.values(happening).flatMap((text) => String(text).split(' ')))
    const longest = Math.max(0, ...words.map((word) => textWidth(word, sizes.text)))
    const room = Math.max(widestRow - indent, names - indent, longest)
    const sections: Section[] = members.map((state) => {
      const rest = own.filter((leading) => leading.from === state.id && !isCommon(leading))
      return { state, rows: rowsOf(rest, { from: state.id, room }) }
    })
    if (common.length > 0) sections.push({ state: undefined, rows: rowsOf(common, { from: `any ${group}`, room }) })

    const texts = sections.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.map(({ text }) => text)))
    const widths = texts.map((text) => indent + textWidth(text, sizes.text))
    return { group, sections, width: Math.ceil(Math.max(72, names, ...widths) + 2 * sizes.inset), indent }
  })
}

function leadsFromAll(leading: Leading, { own, members }: { own: readonly Leading[]; members: readonly State[] }) {
  const carriers = members.filter(({ id }) => id !== leading.to)
  return carriers.length > 1 && carriers.every(({ id }) => own.some((one) => one.from === id && isSame(one, leading)))
}

function firstFrom(leading: Leading, own: readonly Leading[]): string | undefined {
  return own.find((other) => isSame(other, leading))?.from
}

function isSame(one: Leading, other: Leading): boolean {
  return one.to === other.to && JSON.stringify(one.happening) === JSON.stringify(other.happening)
}

function rowsOf(leading: readonly Leading[], { from, room }: { from: string; room: number }): Row[] {
  return [...Map.groupBy(leading, ({ to }) => to)].map(([to, same]) => {
    const told = phrases(
      same.map(({ happening }) => happening),
      { mostKinds: 1 },
    )
    let height: number = sizes.rowPadding
    const lines = told.flatMap(({ who, what }, index) => {
      const shown = told[index - 1]?.who === who ? '' : who
      if (index > 0) height += sizes.phraseGap
      return wrapped(what, { size: sizes.text, width: room, mostLines: sizes.mostLines }).map((text, line) => {
        height += sizes.line
        return { who: line === 0 ? shown : '', text, y: height - 4 }
      })
    })
    return { name: `${from} to ${to}`, to, lines, height: height + sizes.rowPadding }
  })
}

/** Names are bold, which is wider. */
function nameWidth({ id, tone }: State): number {
  return textWidth(id, sizes.name) * 1.06 + (tone === 'plain' ? 0 : sizes.mark)
}
