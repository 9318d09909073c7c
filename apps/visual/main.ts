// `npm run visual`: pictures of the stories, compared with those that were accepted.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readVisualOptions, usage, type VisualCall } from './options/readVisualOptions.ts'
import { isSettled } from './report/isSettled.ts'
import { readReport } from './report/readReport.ts'
import { textSummary } from './report/textSummary.ts'
import { visualRun } from './run/visualRun.ts'
import { serveReview } from './server/reviewServer.ts'

const root = join(import.meta.dirname, '../..')
const folders = {
  baselineFolder: join(import.meta.dirname, 'baselines'),
  reportFolder: join(root, 'visual-report'),
  storybookFolder: join(root, 'node_modules/.cache/visual-storybook'),
}

try {
  process.exitCode = await main(readVisualOptions(process.argv.slice(2)))
} catch (error) {
  // What is foreseen says what to do; of the rest one needs to know where it came from.
  if (!(error instanceof Error) || error.constructor !== Error) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function main(call: VisualCall): Promise<number> {
  switch (call.ask) {
    case 'help':
      console.log(usage)
      return 0
    case 'nothing':
      console.error(`${call.problem}\n\n${usage}`)
      return 2
    case 'review':
      return review()
    case 'run':
      return look(call)
    default:
      return call satisfies never
  }
}

/** Ends with 1 where something is to be reviewed, or could not be looked at. */
async function look(call: Extract<VisualCall, { ask: 'run' }>): Promise<number> {
  const report = await visualRun({
    root,
    ...folders,
    full: call.full,
    filter: call.filter,
    base: call.base,
    pages: call.pages,
    say: (line) => console.error(line),
  })
  console.log(textSummary(report))
  if (call.review) return review()
  return isSettled(report) ? 0 : 1
}

/** Serves the page until it is stopped. Ends with 1 while something is not accepted. */
async function review(): Promise<number> {
  await readReport(folders.reportFolder)
  const by = spawnSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8' }).stdout.trim() || 'unknown'
  const server = await serveReview(folders, { port: 6008, by })
  console.log(`Review: ${server.url}\nStop with Ctrl+C.`)
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  await server.close()
  return isSettled(await readReport(folders.reportFolder)) ? 0 : 1
}
