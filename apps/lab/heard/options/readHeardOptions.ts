import { parseArgs } from 'node:util'
import { heardBrowsers, type HeardOptions } from './HeardOptions.ts'

/** What the command line asks for. */
export type HeardCall =
  | { ask: 'run'; options: HeardOptions }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm run heard -- [options]

Walks through the demo with a screen reader and real keys, in Firefox and Chromium, and judges what it says. A whole run
writes docs/heard.md and the transcripts in docs/heard/.

  --browser <name>      firefox or chromium alone
  --scenario <name>     one of them; may be given more than once
  --rate <number>       letters a second that the voice says (default 60; Orca's own rate is about 17)
  --portal <url>        a demo that runs already, with
  --simulator <url>     its simulated service
  --out <folder>        where what isn't a whole run leaves its transcripts (default node_modules/.cache/heard)
  --screen <number>     the X screen to take (default: one that is free)
  --help                print this

It ends with 1 where something was not heard as it should be, and with 2 where it can't be run.`

/** Reads the command line. */
export function readHeardOptions(args: readonly string[], scenarios: readonly string[]): HeardCall {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        scenario: { type: 'string', multiple: true },
        rate: { type: 'string', default: '60' },
        portal: { type: 'string' },
        simulator: { type: 'string' },
        out: { type: 'string' },
        screen: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    const { browser, scenario, portal, simulator } = values
    if ((portal === undefined) !== (simulator === undefined)) {
      return nothing('--portal and --simulator go together.')
    }
    return {
      ask: 'run',
      options: {
        browsers: browser === undefined ? heardBrowsers : [oneOf('--browser', heardBrowsers, browser)],
        scenarios: scenario?.map((name) => oneOf('--scenario', scenarios, name)) ?? scenarios,
        rate: readNumber('--rate', values.rate, 5, 1000),
        portal: portal === undefined || simulator === undefined ? undefined : { url: portal, simulator },
        screen: values.screen === undefined ? undefined : readNumber('--screen', values.screen, 1, 9999),
        out: values.out,
        isWhole: browser === undefined && scenario === undefined && portal === undefined,
      },
    }
  } catch (error) {
    return nothing(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<Name extends string>(option: string, names: readonly Name[], given: string): Name {
  const found = names.find((name) => name === given)
  if (found === undefined) throw new Error(`${option} takes ${names.join(', ')}, and not ${given}.`)
  return found
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Error(`${option} takes a number from ${least} to ${most}.`)
}

function nothing(problem: string): HeardCall {
  return { ask: 'nothing', problem }
}
