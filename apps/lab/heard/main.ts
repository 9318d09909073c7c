// `npm run heard`: what a screen reader says, in real browsers, by real keys.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HeardOptions } from './options/HeardOptions.ts'
import { type HeardCall, readHeardOptions, usage } from './options/readHeardOptions.ts'
import { writeHeard } from './report/writeHeard.ts'
import { walkBrowser } from './run/walkBrowser.ts'
import { scenarios } from './scenarios/scenarios.ts'
import type { Walked } from './walk/Step.ts'

const root = join(import.meta.dirname, '../../..')

// Two desks start more programs than Node expects to be ended at its exit.
process.setMaxListeners(40)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2))

try {
  const names = scenarios.map(({ name }) => name)
  process.exitCode = await main(readHeardOptions(process.argv.slice(2), names))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function main(call: HeardCall): Promise<number> {
  switch (call.ask) {
    case 'help':
      console.log(usage)
      return 0
    case 'nothing':
      console.error(`${call.problem}\n\n${usage}`)
      return 2
    case 'run':
      return listen(call.options)
    default:
      return call satisfies never
  }
}

/** Ends with 1 where something was not heard as it should be. */
async function listen(options: HeardOptions): Promise<number> {
  const folder = options.out === undefined ? join(root, 'node_modules/.cache/heard') : resolve(options.out)
  mkdirSync(folder, { recursive: true })
  const chosen = scenarios.filter(({ name }) => options.scenarios.includes(name))
  const walked = (
    await Promise.all(
      options.browsers.map((browser) => walkBrowser({ browser, scenarios: chosen, options, folder, tell })),
    )
  ).flat()
  const written = options.isWhole ? join(root, 'docs') : folder
  writeHeard(written, walked, options)
  const failed = walked.flatMap(failures).length
  const passed = walked.flatMap(({ checks }) => checks).filter(({ problems }) => problems.length === 0).length
  console.log(`\nTranscripts: ${join(written, 'heard')}. What the programs printed: ${folder}.`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function tell(walked: Walked): void {
  const { browser, scenario, seconds, checks } = walked
  const wrong = failures(walked)
  console.log(`${wrong.length === 0 ? 'ok' : 'FAILED'}  ${browser} ${scenario}, ${seconds} s, ${checks.length} checks`)
  for (const line of wrong) console.log(`    ${line}`)
}

function failures({ checks, brokenOff }: Walked): readonly string[] {
  const wrong = checks.filter(({ problems }) => problems.length > 0)
  return [
    ...wrong.map(({ fact, step, problems }) => `${fact}: ${problems.join('; ')} (at “${step}”)`),
    ...(brokenOff === undefined ? [] : [`broken off: ${brokenOff}`]),
  ]
}
