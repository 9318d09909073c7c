import { parseArgs } from 'node:util'
import type { DemoOptions, Environment } from './DemoOptions.ts'
import { readTenantOptions } from './readTenantOptions.ts'

/** What the command line and the environment ask for. */
export type DemoCall =
  | { ask: 'start'; options: DemoOptions }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: npm start -- [options]

Starts the demo portal, and the simulator beside it unless MFA_API_URL names a tenant.

  --port <number>            the portal's port; 0 takes any free one (default PORT, or 5173)
  --simulator-port <number>  the simulator's port; 0 takes any free one (default 0)
  --built                    build the page once and serve that, as in production
  --help                     print this

A real tenant takes environment variables: apps/demo/README.md lists them.`

/** Reads the command line and the environment. */
export function readDemoOptions(args: readonly string[], environment: Environment): DemoCall {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'simulator-port': { type: 'string', default: '0' },
        built: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    return {
      ask: 'start',
      options: {
        port: readPort(values.port ?? (environment.PORT || '5173')),
        simulatorPort: readPort(values['simulator-port']),
        built: values.built,
        tenant: readTenantOptions(environment),
      },
    }
  } catch (error) {
    return { ask: 'nothing', problem: error instanceof Error ? error.message : String(error) }
  }
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`A port must be a number from 0 to 65535, not "${text}".`)
}
