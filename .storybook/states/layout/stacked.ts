import { type Box, type Row, type Section, sizes } from './boxes.ts'

/** A box with its rows under each other. Heights are from the top of the box. */
export interface Stacked {
  readonly box: Box
  readonly height: number
  readonly headings: readonly { readonly section: Section; readonly top: number }[]
  readonly rows: readonly { readonly row: Row; readonly top: number }[]
}

/** Rows stand in the order of `rank`, within what they lead on from. */
export function stacked(box: Box, rank: (row: Row) => number): Stacked {
  const headings = []
  const rows = []
  let top = 0
  for (const section of box.sections) {
    headings.push({ section, top })
    top += sizes.heading
    for (const row of section.rows.toSorted((one, other) => rank(one) - rank(other))) {
      rows.push({ row, top })
      top += row.height
    }
    if (section.rows.length > 0) top += sizes.rowsEnd
  }
  return { box, height: top, headings, rows }
}
