import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Which pages, by their ids. */
  pages: readonly string[]
  runs: number
  /** A look at whether it works: one run, on a machine as it is. */
  quick: boolean
  /** Every page, measured with care: what is found goes into docs/performance.md. */
  isWhole: boolean
}

/** What the command line asks for. */
export type BenchCall =
  | { ask: 'run'; options: BenchOptions }
  | { ask: 'profile' /** The id of a page. */; page: string }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm run bench -- [options]

Builds our code step and our whole challenge from packed packages, a page of bare React, one of our dependencies only, and
three published peers; loads each in Chromium at a quarter of the speed, and types a code. A whole run writes its figures
into docs/performance.md.

  --only <ids>      some pages, as in code-step,bare-react; prints the figures and writes nothing
  --runs <number>   how often each is loaded and typed into (default 9)
  --quick           once, without waiting for a quiet machine; prints the figures and writes nothing
  --profile <id>    says instead whose the time is until the input of a page is usable; prints it and writes nothing
  --help            print this

It ends with 1 where a target is missed or a page did not come up, and with 2 where it can't be run.`

/** Reads the command line. `ids` are the pages there are. */
export function readBenchOptions(args: readonly string[], ids: readonly string[]): BenchCall {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        runs: { type: 'string' },
        quick: { type: 'boolean', default: false },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    const { only, quick, profile } = values
    if (profile !== undefined) {
      if (only !== undefined || quick || values.runs !== undefined) return nothing('--profile goes alone.')
      return { ask: 'profile', page: oneOf('--profile', ids, profile) }
    }
    if (quick && values.runs !== undefined) return nothing('--quick is one run.')
    return {
      ask: 'run',
      options: {
        pages: only === undefined ? ids : only.split(',').map((id) => oneOf('--only', ids, id.trim())),
        runs: quick ? 1 : readRuns(values.runs ?? '9'),
        quick,
        isWhole: only === undefined && !quick,
      },
    }
  } catch (error) {
    return nothing(error instanceof Error ? error.message : String(error))
  }
}

function oneOf(option: string, ids: readonly string[], given: string): string {
  if (ids.includes(given)) return given
  throw new Error(`${option} takes ${ids.join(', ')}, and not ${JSON.stringify(given)}.`)
}

function readRuns(text: string): number {
  const runs = Number(text)
  if (Number.isInteger(runs) && runs >= 1 && runs <= 100) return runs
  throw new Error(`--runs takes a number from 1 to 100, and not ${JSON.stringify(text)}.`)
}

function nothing(problem: string): BenchCall {
  return { ask: 'nothing', problem }
}
