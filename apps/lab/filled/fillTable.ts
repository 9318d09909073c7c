import type { FillCase } from './cases.ts'
import type { FillFinding } from './playCase.ts'

/** A case in one browser, and what came of it. */
export interface FillRow {
  readonly browser: string
  readonly played: FillCase
  readonly finding: Omit<FillFinding, 'kept'> & { readonly stored: readonly string[] }
}

/** In words what is wrong with it, nothing where all is well. */
export function faultsOf({ finding }: Pick<FillRow, 'finding'>): string[] {
  const { filled, suggested, offered, stored, stuck } = finding
  return [
    ...filled.map((value) => `filled in: ${value}`),
    ...suggested.map((what) => `offered at a field: ${what}`),
    ...offered.map((what) => `asked to store: ${what}`),
    ...stored.map((what) => `stored: ${what}`),
    ...(stuck === undefined ? [] : [`not passed: ${stuck}`]),
  ]
}

const list = (texts: readonly string[]) =>
  texts.length === 0 ? 'nothing' : texts.map((text) => text.replaceAll('|', '/')).join('; ')

/** One line a case, one table a browser. */
export function fillTable(rows: readonly FillRow[]): string {
  const head = [
    '| field | login stored | filled in | offered at the field | asked to store | stored | passed |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  const browsers = [...new Set(rows.map(({ browser }) => browser))]
  return browsers
    .map((browser) => {
      const lines = rows
        .filter((row) => row.browser === browser)
        .map(({ played, finding }) => {
          const { filled, suggested, offered, stored, stuck } = finding
          const found = [filled, suggested, offered, stored].map(list)
          return `| ${[played.name, played.hasLogin ? 'yes' : 'no', ...found, stuck === undefined ? 'yes' : 'no'].join(' | ')} |`
        })
      return [`### ${browser}`, '', ...head, ...lines, ''].join('\n')
    })
    .join('\n')
}
