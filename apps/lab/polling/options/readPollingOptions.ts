import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type PollingCall =
  | { ask: 'compare'; seed: number }
  | {
      ask: 'advise'
      file: string
      never: number | undefined
      requests: number | undefined
      /** Whether requests are held. */
      held: boolean
    }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm run polling -- [options]

Compares when to ask whether a person has answered: requests per challenge against the time until it is known, for
100,000 people who are drawn, asked directly and by requests that are held. Writes docs/polling.md and docs/polling.svg.

  --seed <number>       draws other people (default 1)
  --times <file>        your own people's instead: prints a schedule for MfaProvider and writes nothing. One time in
                        seconds per line, from asking to answering, or a CSV with a column "seconds"; never for who did not
  --never <share>       how many never answer, from 0 to 0.9, where the file has none of them (default 0.05)
  --requests <number>   how many requests per challenge it may take (default: as many as the product's own schedule)
  --held                for a server that holds requests
  --help                print this

It ends with 1 where the product's schedules are more than a tenth behind the optimum, and with 2 where it can't be run.`

/** Reads the command line. */
export function readPollingOptions(args: readonly string[]): PollingCall {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        times: { type: 'string' },
        never: { type: 'string' },
        requests: { type: 'string' },
        held: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { seed, times, held } = values
    if (values.help) return { ask: 'help' }
    const never = readNumber('--never', values.never, 0, 0.9)
    const requests = readNumber('--requests', values.requests, 1, 300)
    if (times === undefined) {
      if (never !== undefined || requests !== undefined || held) {
        return nothing('--never, --requests and --held go with --times.')
      }
      return { ask: 'compare', seed: readNumber('--seed', seed, 0, 1e6) ?? 1 }
    }
    if (seed !== undefined) return nothing('--seed draws people, and --times has them.')
    return { ask: 'advise', file: times, never, requests, held }
  } catch (error) {
    return nothing(error instanceof Error ? error.message : String(error))
  }
}

function readNumber(option: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (number >= least && number <= most) return number
  throw new Error(`${option} takes a number from ${least} to ${most}, and not ${JSON.stringify(text)}.`)
}

function nothing(problem: string): PollingCall {
  return { ask: 'nothing', problem }
}
