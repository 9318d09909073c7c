import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VisualReport } from './VisualReport.ts'

/** Reads the report of the last run. Throws where there is none. */
export async function readReport(folder: string): Promise<VisualReport> {
  const file = join(folder, 'report.json')
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new Error(`There is no report in ${folder}. Make one: npm run visual`)
  }
}
