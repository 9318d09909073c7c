import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { heardBrowsers } from '../options/HeardOptions.ts'
import type { Walked } from '../walk/Step.ts'
import { heardTable } from './heardTable.ts'
import { readVersions } from './readVersions.ts'
import { transcript } from './transcript.ts'

const titles = { firefox: 'Heard in Firefox', chromium: 'Heard in Chromium' }

/** Writes the transcripts, and of a whole run the table. */
export function writeHeard(folder: string, walked: readonly Walked[], { rate, isWhole }: WriteOptions): void {
  const versions = readVersions(rate)
  mkdirSync(join(folder, 'heard'), { recursive: true })
  for (const browser of heardBrowsers) {
    const its = walked.filter((one) => one.browser === browser)
    if (its.length === 0) continue
    writeFileSync(join(folder, 'heard', `${browser}.md`), transcript(titles[browser], versions[browser], its))
  }
  if (isWhole) writeFileSync(join(folder, 'heard.md'), heardTable(walked, versions))
}

export interface WriteOptions {
  rate: number
  isWhole: boolean
}
