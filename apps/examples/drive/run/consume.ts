import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Example } from '../list/examples.ts'
import { copyExample } from '../make/copyExample.ts'
import { versionsIn } from '../make/versionsIn.ts'
import { walk } from '../walk/walk.ts'
import { npm } from './npm.ts'
import { serveExample } from './serveExample.ts'
import { serveStory } from './serveStory.ts'

export interface ConsumeOptions {
  tarballs: string
  /** Where examples are copied to. */
  work: string
  pictures: string
  browser: Browser
  /** Goes on with what an earlier run has installed. */
  again: boolean
}

/** What became of an example. */
export interface Consumed {
  example: Example
  versions: Readonly<Record<string, string>>
  /** In seconds. */
  seconds: { install: number; build: number; drive: number }
  /** Lines of its build that warn. */
  warnings: readonly string[]
  failure: string | undefined
}

/** Installs, checks, builds, serves and passes through an example, as somebody would who has copied it. */
export async function consume(example: Example, options: ConsumeOptions): Promise<Consumed> {
  const { tarballs, work, pictures, browser, again } = options
  const folder = join(work, example.name)
  const seconds = { install: 0, build: 0, drive: 0 }
  const warnings: string[] = []
  let versions = {}
  let failure: string | undefined
  try {
    if (!again) rmSync(folder, { recursive: true, force: true })
    copyExample(example.name, tarballs, folder)
    if (!again)
      seconds.install = await timed(() => npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline'))
    versions = versionsIn(folder, example.shows)
    seconds.build = await timed(async () => {
      await npm(folder, 'run', 'types', '--if-present')
      const said = await npm(folder, 'run', 'build', '--if-present')
      warnings.push(...said.split('\n').filter(isWarning))
    })
    mkdirSync(pictures, { recursive: true })
    seconds.drive = await timed(() => drive(example, folder, pictures, browser))
    if (warnings.length > 0) failure = `Its build warns:\n${warnings.join('\n')}`
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error)
  }
  return { example, versions, seconds, warnings, failure }
}

async function drive(example: Example, folder: string, pictures: string, browser: Browser): Promise<void> {
  const served = await (example.where === 'story' ? serveStory(folder) : serveExample(folder))
  const page = await browser.newPage()
  try {
    await walk(page, example, served, pictures)
  } finally {
    await page.close()
    await served.stop()
  }
}

/** How large the files of a Storybook are is its own affair. */
function isWarning(line: string): boolean {
  return /warn|⚠/i.test(line) && !/chunk ?size/i.test(line)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = Date.now()
  await work()
  return (Date.now() - begun) / 1000
}
