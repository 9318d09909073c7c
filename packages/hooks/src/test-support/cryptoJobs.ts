import { createHook } from 'node:async_hooks'

const jobs = new Set<number>()

createHook({
  init(id, type) {
    if (type === 'HASHREQUEST' || type === 'SIGNREQUEST') jobs.add(id)
  },
  after: (id) => void jobs.delete(id),
}).enable()

/** How many digests and signatures Node is making on other threads. How long those take is no fact of ours. */
export function cryptoJobs(): number {
  return jobs.size
}
