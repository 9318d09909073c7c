// Steps of a run. Those that may stand beside others run two at a time; what each says is kept apart, and told in order.
import { hearing, say, whenStopped } from './toolchain.mjs'

const atOnce = 2

/**
 * Runs them all, whatever comes of each: `{ name, run, beside?, uses? }`. Resolves to what each `run` gave, and its seconds.
 *
 * A step without `beside` runs alone, after all that stand before it and before all after it. Two that name the same `uses`
 * never run at once. Once `stopped` is aborted no more begin: those that have not count as failed.
 */
export async function runSteps(steps, tell = (text) => process.stdout.write(text), stopped = whenStopped()) {
  const teller = createTeller(steps, tell)
  const results = new Map()
  for (const group of groupsOf(steps)) await runGroup(group, { teller, results, stopped })
  return steps.map((step) => results.get(step))
}

/** Neighbours that may run beside each other; any other step is a group of its own. */
function groupsOf(steps) {
  const groups = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (step.beside && last?.[0].beside) last.push(step)
    else groups.push([step])
  }
  return groups
}

async function runGroup(group, { teller, results, stopped }) {
  const waiting = new Set(group)
  const running = new Map()
  const isFree = ({ uses }) => uses === undefined || [...running.keys()].every((other) => other.uses !== uses)
  while (waiting.size + running.size > 0) {
    const next = running.size < atOnce ? [...waiting].find(isFree) : undefined
    if (next === undefined) {
      await Promise.race(running.values())
      continue
    }
    waiting.delete(next)
    if (stopped.aborted) {
      results.set(next, { name: next.name, seconds: 0, passed: 0, failed: 1 })
      continue
    }
    const isOver = runStep(next, teller).then((result) => {
      results.set(next, result)
      running.delete(next)
    })
    running.set(next, isOver)
  }
}

async function runStep(step, teller) {
  const begun = Date.now()
  const hear = (text) => teller.hear(step, text)
  hear(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}\n`)
  const counts = await hearing.run(hear, async () => {
    try {
      return await step.run()
    } catch (error) {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return { passed: 0, failed: 1 }
    }
  })
  const seconds = (Date.now() - begun) / 1000
  hear(`${counts.failed === 0 ? 'ok' : 'FAILED'}  ${step.name}, ${Math.round(seconds)} s\n`)
  teller.end(step)
  return { name: step.name, seconds, ...counts }
}

/** The first step that is not over is told of as it speaks. Those after it wait for their turn. */
function createTeller(steps, tell) {
  const kept = new Map()
  const over = new Set()
  let first = 0
  return {
    hear(step, text) {
      if (step === steps[first]) tell(text)
      else kept.set(step, `${kept.get(step) ?? ''}${text}`)
    },
    end(step) {
      over.add(step)
      while (over.has(steps[first])) {
        first += 1
        tell(kept.get(steps[first]) ?? '')
      }
    },
  }
}
