// `npm test`: every check and every test, from a bare checkout. Ends with one line that counts them.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { availableParallelism } from 'node:os'
import { testChanged } from './changed.mjs'
import { checkSteps } from './checks.mjs'
import { runSteps } from './steps.mjs'
import { ensureAll, suites } from './suites.mjs'
import { ensureTools, root, say, stop } from './toolchain.mjs'

const help = `npm test                          every check and every test
npm test -- --changed [REVISION]  those that lie nearest to what differs from REVISION (HEAD), in a minute or two
npm test -- NAME [PATH…]          one suite or check; of a suite, the files whose paths hold one of these:
                                  npm test -- unit packages/hooks/src/poll

Suites: ${suites.map(({ name, title }) => `${name} (${title})`).join(', ')}.
Checks: ${checkSteps.map(({ name }) => name).join(', ')}.
`

const started = Date.now()
const [option, ...rest] = process.argv.slice(2)
if (option === '--help') {
  process.stdout.write(help)
  process.exit()
}
await ensureTools()
if (option === '--changed') process.exit(await testChanged(...rest))

/** Beside another step, a runner leaves it a core. */
const workers = Math.max(1, availableParallelism() - 1)

const steps =
  option === undefined
    ? [
        ...checkSteps,
        ...suites
          .filter(({ whole }) => whole !== false)
          .map(({ title, run, whole = [], uses }) => ({
            name: title,
            uses,
            beside: true,
            run: () => run(whole, workers),
          })),
      ]
    : [named(option)]

/** One suite or check. */
function named(name) {
  const suite = suites.find((each) => each.name === name)
  if (suite !== undefined) return { name: suite.title, run: () => suite.run(rest) }
  const check = checkSteps.find((each) => each.name === name)
  if (check !== undefined && rest.length === 0) return check
  return stop(`npm test knows no ${[name, ...rest].join(' ')}.\n\n${help}`)
}

rmSync(join(root, 'test-results'), { recursive: true, force: true })
if (option === undefined) await ensureAll()
const results = await runSteps(steps)

const red = results.filter(({ failed }) => failed > 0)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
const longest = results.toSorted((left, right) => right.seconds - left.seconds)
if (results.length > 1) {
  say(`\n${longest.map(({ name, seconds }) => `${String(Math.round(seconds)).padStart(5)} s  ${name}`).join('\n')}`)
}
const inAll = `\n${Math.round((Date.now() - started) / 1000)} s in all`
say(`${inAll}${red.length > 0 ? `; red: ${red.map(({ name }) => name).join(', ')}` : ''}`)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = red.length === 0 ? 0 : 1
