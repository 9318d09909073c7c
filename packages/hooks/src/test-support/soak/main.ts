// `npm run soak`: random sequences of presses, odd answers and mishaps, by each method. A seed gives the same one again.
import { parseArgs } from 'node:util'
import { runSequence } from './runSequence.ts'
import { type Way, ways } from './ways.ts'

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    method: { type: 'string' },
  },
})
const count = wholeNumber('sequences', values.sequences)
const first = wholeNumber('seed', values.seed)
const chosen = ways.filter((way) => values.method === undefined || way === values.method)
if (chosen.length === 0) stop(`--method is one of ${ways.join(', ')}.`)

process.on('unhandledRejection', (error) => stop(`An error that nobody handled: ${String(error)}`))
say(`${count} sequences each by ${chosen.join(', ')}, from seed ${first}`)
let passed = 0
let failed = 0
for (const way of chosen) await soak(way)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function soak(way: Way) {
  let faults = 0
  let requests = 0
  let lasted = 0
  let most = 0
  const startedAt = performance.now()
  for (let seed = first; seed < first + count; seed += 1) {
    const end = await runSequence(way, seed)
    requests += end.requests
    lasted += end.lasted
    most = Math.max(most, (end.requests / end.lasted) * 1_000)
    if (end.fault === undefined) {
      passed += 1
      continue
    }
    failed += 1
    faults += 1
    say(`FAILED  ${end.fault}\n        npm run soak -- --method ${way} --sequences 1 --seed ${seed}`)
    if (faults === 10) break
  }
  const rate = ((requests / lasted) * 1_000).toFixed(3)
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0)
  say(`${way}: ${requests} requests, ${rate} a second on average, ${most.toFixed(3)} at most; ${seconds} s`)
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  return Number.isSafeInteger(value) && value >= 0 ? value : stop(`--${name} is a whole number, not "${text}".`)
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
