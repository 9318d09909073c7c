// `npm run consumers`: each example installed from packed packages, built, served, and its challenge passed. See ../README.md.
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { chromiumOptions } from '../../../.scripts/chromium-options.ts'
import { copyExample } from './make/copyExample.ts'
import { type ConsumersOptions, readConsumersOptions } from './options/readConsumersOptions.ts'
import { consumersTable } from './report/consumersTable.ts'
import { type Consumed, consume } from './run/consume.ts'

/** Not within `node_modules`: what lies there Next takes for somebody else's, and does not compile. */
const work = join(tmpdir(), 'mfa-challenge-consumers')
const pictures = join(import.meta.dirname, '../../../node_modules/.cache/consumers')

try {
  const options = readConsumersOptions(process.argv.slice(2))
  const [first] = options.chosen
  if (options.to !== undefined && first !== undefined) {
    if (existsSync(options.to)) throw new Error(`${options.to} is there already. Name a folder that is not.`)
    copyExample(first.name, options.tarballs, options.to)
    console.log(`${first.name} is in ${options.to}. There: npm install, then npm start.`)
  } else process.exitCode = await consumeAll(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function consumeAll({ chosen, tarballs, again, report }: ConsumersOptions): Promise<number> {
  const browser = await chromium.launch(chromiumOptions)
  const all: Consumed[] = []
  try {
    for (const example of chosen) {
      console.log(`${example.title} …`)
      const consumed = await consume(example, { tarballs, work, pictures, browser, again })
      if (consumed.failure !== undefined) console.log(consumed.failure)
      all.push(consumed)
    }
  } finally {
    await browser.close()
  }
  const failed = all.filter(({ failure }) => failure !== undefined).length
  if (report !== undefined) writeFileSync(report, JSON.stringify({ passed: all.length - failed, failed }))
  console.log(`\n${consumersTable(all)}\n\nPictures: ${pictures}`)
  return failed === 0 ? 0 : 1
}
