// Stands for React's `act`. Preact's own holds every render until what it waits for is over, so that a test which waits
// in it sees nothing of what happens meanwhile. This one lets all go on as it does in a page, and then does at once what is
// still to be done.
import { options } from 'preact'

interface Hooks {
  debounceRendering?: (render: () => void) => void
  requestAnimationFrame?: (flush: () => void) => void
}

const renders = new Set<() => void>()
const effects = new Set<() => void>()
const soon = (jobs: Set<() => void>, later: (run: () => void) => void) => (job: () => void) => {
  jobs.add(job)
  later(() => jobs.delete(job) && job())
}
/** As soon as can be, as React does it. Timers are often a test's own. */
function inATurn(run: () => void) {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    run()
  })
  port1.start()
  port2.postMessage(undefined)
}

const hooks: Hooks = options
hooks.debounceRendering = soon(renders, queueMicrotask)
hooks.requestAnimationFrame = soon(effects, inATurn)

function flush() {
  while (renders.size + effects.size > 0) {
    for (const jobs of [renders, effects]) {
      for (const job of jobs) {
        jobs.delete(job)
        job()
      }
    }
  }
}

let depth = 0

/** Does something, and all that comes of it at once. Within another, that is left to the outer one. */
export function act<Result>(work: () => Result): Result | Promise<Awaited<Result>> {
  depth += 1
  try {
    const result = work()
    if (result instanceof Promise) return result.finally(flush)
    if (depth === 1) flush()
    return result
  } finally {
    depth -= 1
  }
}
