import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type CliOptions =
  | { ask: 'check'; isJson: boolean; withKba: boolean }
  | { ask: 'help' }
  | { ask: 'nothing' /** What is wrong with it. */; problem: string }

/** How the command is used. */
export const usage = `Usage: mfa-gateway --check [options]     (in this project: npm run gateway -- --check [options])

Says what a tenant of SailPoint's still needs for the gateway, line by line. It changes nothing there, and sends nobody
anything. It prints no token, secret or key.

  --check   do it
  --no-kba  security questions are not asked with this token, so it needs no scopes for them
  --json    print one line of JSON in place of the lines
  --help    print this

It reads these environment variables:

  MFA_API_URL           the tenant's origin, such as https://acme.api.identitynow.com
  MFA_CLIENT_ID         client id of a personal access token, and
  MFA_CLIENT_SECRET     its secret
  MFA_ACCESS_TOKEN      a token, in place of those two: for a trial
  MFA_API_VERSION       v3 (default) or beta
  MFA_DUO_HOST, MFA_DUO_IKEY, MFA_DUO_SKEY, MFA_DUO_AKEY
                        Duo's application, where it is to be used

It ends with 0 where nothing is missing, 1 where something is missing, wrong or refused, 2 where it could not run.`

/** Reads the command line. */
export function readCliOptions(args: readonly string[]): CliOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean', default: false },
        'no-kba': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { ask: 'help' }
    if (!values.check) return { ask: 'nothing', problem: 'There is nothing to do. Give --check.' }
    return { ask: 'check', isJson: values.json, withKba: !values['no-kba'] }
  } catch (error) {
    return { ask: 'nothing', problem: error instanceof Error ? error.message : String(error) }
  }
}
