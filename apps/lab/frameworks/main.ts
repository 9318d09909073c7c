// `npm run frameworks`: what other people's frameworks do with a custom element, and what becomes of ours. See ../README.md.
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumOptions } from '../../../.scripts/chromium-options.ts'
import { writeBetween } from '../report/writeBetween.ts'
import { type Framework, frameworks, titleOf } from './list/frameworks.ts'
import { buildPages } from './make/buildPages.ts'
import { installFramework } from './make/installFramework.ts'
import type { Finding } from './play/Finding.ts'
import { playOurs } from './play/playOurs.ts'
import { playProbe } from './play/playProbe.ts'
import { servePages } from './play/servePages.ts'
import { frameworksTables } from './report/frameworksTables.ts'

const { values } = parseArgs({
  options: {
    /** Frameworks whose title has these words. Then nothing is written. */
    only: { type: 'string' },
  },
})
const work = join(tmpdir(), 'mfa-challenge-frameworks')
const browser = await chromium.launch(chromiumOptions)
const findings: Finding[] = []
try {
  for (const framework of frameworks.filter((one) => titleOf(one).includes(values.only ?? ''))) {
    console.error(`${titleOf(framework)} …`)
    findings.push(await play(framework))
  }
} finally {
  await browser.close()
}
const version = execFileSync(chromiumOptions.executablePath, ['--version'], { encoding: 'utf8' }).trim().split(' ')
const text = `In ${version.slice(0, 2).join(' ')}.\n\n${frameworksTables(findings)}`
console.log(text)
if (values.only === undefined) writeBetween('docs/frameworks.md', text)

async function play(framework: Framework): Promise<Finding> {
  const { hasServer } = framework
  const folder = await installFramework(framework, work)
  const served = await servePages(await buildPages(framework, folder))
  const page = await browser.newPage()
  try {
    const probed = await playProbe(page, served.url, hasServer)
    return { title: titleOf(framework), ...probed, ours: await playOurs(page, served, hasServer) }
  } finally {
    await page.close()
    await served.stop()
  }
}
