import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type VisualCall =
  | { ask: 'run'; full: boolean; filter: RegExp | undefined; base: string | undefined; pages: number; review: boolean }
  | { ask: 'review' }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm run visual -- [options]

Takes pictures of the stories that a change can have touched, compares them with those that were accepted, and writes a
page to review what differs: visual-report/index.html.

  --full             look at every story
  --filter <regexp>  look at the stories whose ids match, and no others
  --base <commit>    what the change is against (default: the one up to which all is reviewed)
  --pages <number>   how many pages at once (default 2)
  --review           serve the page when the run is through, to accept and refuse on it
  review             serve the page of the last run
  --help             print this

It ends with 1 where pictures are to be reviewed, were refused, or could not be taken, and with 2 where it can't be run.`

/** Reads the command line. */
export function readVisualOptions(args: readonly string[]): VisualCall {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        full: { type: 'boolean', default: false },
        filter: { type: 'string' },
        base: { type: 'string' },
        pages: { type: 'string', default: '2' },
        review: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    if (positionals.length === 1 && positionals[0] === 'review') return { ask: 'review' }
    if (positionals.length > 0) return nothing(`${positionals.join(' ')} is no part of this command.`)
    const pages = Number(values.pages)
    if (!Number.isInteger(pages) || pages < 1 || pages > 16) return nothing('--pages takes a number from 1 to 16.')
    const { full, base, review } = values
    return { ask: 'run', full, base, pages, review, filter: readFilter(values.filter) }
  } catch (error) {
    return nothing(error instanceof Error ? error.message : String(error))
  }
}

function readFilter(text: string | undefined): RegExp | undefined {
  if (text === undefined) return undefined
  try {
    return new RegExp(text)
  } catch {
    throw new Error(`--filter takes a regular expression, and ${JSON.stringify(text)} is none.`)
  }
}

function nothing(problem: string): VisualCall {
  return { ask: 'nothing', problem }
}
