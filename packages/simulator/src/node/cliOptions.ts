import { parseArgs } from 'node:util'
import type { ProductionConsent } from '../production/refuseInProduction.ts'

/** What the command line asks for. */
export type CliOptions =
  | { ask: 'serve'; port: number; host: string; isJson: boolean; allowInProduction: ProductionConsent | undefined }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: mfa-simulator [options]     (in the project itself: npm run simulator -- [options])

Serves a stand-in for SailPoint's MFA service. Never for production.

  --port <number>  the port to listen on; 0 takes any free one (default 4010)
  --host <name>    the address to listen on (default 127.0.0.1)
  --json           print one line of JSON instead of the banner
  --allow-in-production
                   start although NODE_ENV is production: this is a demo, or an end-to-end test
  --help           print this`

/** Reads the command line. */
export function readCliOptions(args: readonly string[]): CliOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        json: { type: 'boolean', default: false },
        'allow-in-production': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
      return { ask: 'nothing', problem: `--port must be a number from 0 to 65535, not "${values.port}".` }
    }
    if (values.host === '') return { ask: 'nothing', problem: '--host must not be empty.' }
    const allowInProduction = values['allow-in-production'] ? 'this is a demo' : undefined
    return { ask: 'serve', port: Number(values.port), host: values.host, isJson: values.json, allowInProduction }
  } catch (error) {
    return { ask: 'nothing', problem: error instanceof Error ? error.message : String(error) }
  }
}
