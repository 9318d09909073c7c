/** Where what stands in a page comes from. */
export interface Sources {
  /** A file of the project, whole. */
  read: (file: string) => string
  /** A table, by its name. */
  table: (name: string) => string
}

const quote = /^<!-- (?!(?:table|live|given|not run)\b)(\S+) -->\n\n(```+)(\w+)\n(?:(?!\2)[\s\S]*?\n)??\2(?!`)/gm
const table = /^<!-- table: (.+?) -->(?:\n\n\|.*(?:\n\|.*)*)?/gm

/**
 * A page with what it quotes as it stands now: blocks of code after `<!-- path/to/file.ts -->`, and the table after
 * `<!-- table: name -->`.
 */
export function fillPage(page: string, sources: Sources): string {
  return page
    .replace(quote, (_, file: string, fence: string, language: string) => {
      return `<!-- ${file} -->\n\n${fence}${language}\n${sources.read(file).trimEnd()}\n${fence}`
    })
    .replace(table, (written, name: string) => {
      const filled = `<!-- table: ${name} -->\n\n${sources.table(name)}`
      return cellsOf(written) === cellsOf(filled) ? written : filled
    })
}

/** What a table says, however wide its columns are drawn. */
const cellsOf = (drawn: string) => drawn.replaceAll(/ *\| */g, '|').replaceAll(/-{3,}/g, '---')
