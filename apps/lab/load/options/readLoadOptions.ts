import { parseArgs } from 'node:util'

/** How many people wait. */
const sizes = [20, 50, 100, 200, 400, 1_000] as const
/** What else is measured. */
const others = ['overhead', 'memory'] as const
type Other = (typeof others)[number]

export interface LoadOptions {
  sizes: readonly number[]
  others: readonly Other[]
  seed: number
  /** Whether a quiet machine is waited for. */
  waits: boolean
  /** Everything, with care: what is found goes into docs/load.md. */
  isWhole: boolean
}

/** What the command line asks for. */
export type LoadCall =
  | { ask: 'run'; options: LoadOptions }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm run load -- [options]

Lets people wait for a push behind one client id, really: through one gateway, through two with Redis, and each browser by
itself; and beside them the best that anybody could do with as many calls. Then what a gateway costs beside a bare proxy,
and what it takes to hold 10,000 polls. A whole run takes about eleven minutes and writes its figures into docs/load.md.

  --only <parts>    some of ${[...sizes, ...others].join(', ')}, with commas; prints the figures and writes nothing
  --seed <number>   draws other people (default 1); prints the figures and writes nothing
  --now             on the machine as it is: waits for no quiet, and writes nothing
  --help            print this

It ends with 1 where a goal is missed, and with 2 where it can't be run. It needs a redis-server.`

/** Reads the command line. */
export function readLoadOptions(args: readonly string[]): LoadCall {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        seed: { type: 'string' },
        now: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    const all = [...sizes.map(String), ...others]
    const parts = values.only?.split(',').map((part) => oneOf(all, part.trim())) ?? all
    return {
      ask: 'run',
      options: {
        sizes: sizes.filter((size) => parts.includes(String(size))),
        others: others.filter((other) => parts.includes(other)),
        seed: readSeed(values.seed ?? '1'),
        waits: !values.now,
        isWhole: values.only === undefined && values.seed === undefined && !values.now,
      },
    }
  } catch (error) {
    return { ask: 'nothing', problem: error instanceof Error ? error.message : String(error) }
  }
}

function oneOf(all: readonly string[], given: string): string {
  if (all.includes(given)) return given
  throw new Error(`--only takes ${all.join(', ')}, and not ${JSON.stringify(given)}.`)
}

function readSeed(text: string): number {
  const seed = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isInteger(seed) && seed >= 0 && seed <= 1e6) return seed
  throw new Error(`--seed takes a whole number from 0 to 1000000, and not ${JSON.stringify(text)}.`)
}
