import type { BenchPage } from '../list/BenchPage.ts'
import type { Summary } from '../statistics/summarise.ts'

/** What the report says of a page. */
export interface Row {
  page: BenchPage
  summary: Summary
  /** Bytes that were fetched until a second after the input was usable, gzipped. */
  bytes: { js: number; css: number }
  /** Of what the page names. */
  versions: Readonly<Record<string, string>>
}
