import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Lines of a document between which a command writes. */
export interface Marks {
  begin: string
  end: string
}

const usual: Marks = { begin: '<!-- written by the command -->', end: '<!-- end -->' }

/** Puts what was measured, with the day, into its place in a document. */
export function writeBetween(file: string, text: string, { begin, end }: Marks = usual) {
  const path = fileURLToPath(new URL(`../../../${file}`, import.meta.url))
  const document = readFileSync(path, 'utf8')
  const [before, rest] = document.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for what was measured.`)
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(path, `${before}${begin}\n\nMeasured on ${day}.\n\n${text}\n${end}${after}`)
}
