// `npm run polling`: when to ask whether somebody has answered. See docs/polling.md.
import { advise } from './advise.ts'
import { compareAll } from './compareAll.ts'
import { readPollingOptions, usage } from './options/readPollingOptions.ts'

const call = readPollingOptions(process.argv.slice(2))

try {
  switch (call.ask) {
    case 'compare':
      if (!compareAll(call.seed, console.log)) process.exitCode = 1
      break
    case 'advise':
      advise(call, console.log)
      break
    case 'help':
      console.log(usage)
      break
    case 'nothing':
      throw new Error(`${call.problem}\n\n${usage}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
