import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { textSummary } from './textSummary.ts'
import type { VisualReport } from './VisualReport.ts'

/** Writes what a report says: for the page, for the server and for people. */
export async function writeReport(folder: string, report: VisualReport): Promise<void> {
  const json = JSON.stringify(report, undefined, 1)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'report.json'), json)
  // A page opened from a file may fetch nothing, but run a script beside it.
  await writeFile(join(folder, 'report.js'), `window.visualReport = ${json.replaceAll('</', String.raw`<\/`)}\n`)
  await writeFile(join(folder, 'summary.md'), textSummary(report))
}

/** An empty folder for a new report. */
export async function clearReport(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

/** Puts a picture into the report. Resolves to its path from there. */
export async function addPicture(folder: string, path: string, picture: Buffer): Promise<string> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), picture)
  return path
}
