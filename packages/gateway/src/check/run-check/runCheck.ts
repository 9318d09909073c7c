import type { AskOptions } from '../ask/ask.ts'
import type { Answered, Asked } from '../ask/Asked.ts'
import { hideSecrets } from '../clean-text/cleanText.ts'
import type { Finding } from '../finding/Finding.ts'
import { readScopes } from '../scopes/readScopes.ts'
import { askMethods } from '../tenant/askMethods.ts'
import { askQuestions } from '../tenant/askQuestions.ts'
import { readHeaders } from '../tenant/readHeaders.ts'
import { decodeToken } from '../token/decodeToken.ts'
import { obtainToken } from '../token/obtainToken.ts'
import { readToken } from '../token/readToken.ts'
import { unsent } from '../unsent/unsent.ts'
import type { Credentials, DuoVariables, Environment, Tenant } from '../variables/CheckVariables.ts'
import { readCredentials } from '../variables/readCredentials.ts'
import { readDuo } from '../variables/readDuo.ts'
import { readTenant } from '../variables/readTenant.ts'

/** How a check is run. */
export interface CheckOptions {
  environment: Environment
  /**
   * Whether security questions are asked by this very token.
   * @default true
   */
  withKba?: boolean | undefined
  /** @default the global `fetch` */
  fetch?: typeof globalThis.fetch | undefined
  /** @default Date.now */
  now?: (() => number) | undefined
}

/** Looks at a tenant, and changes and sends nothing. Never rejects for anything that the tenant does. */
export async function runCheck({ environment, withKba = true, fetch, now }: CheckOptions): Promise<Finding[]> {
  const options: AskOptions = { fetch: fetch ?? globalThis.fetch, now: now ?? (() => Date.now()) }
  const { tenant, findings: ofTenant } = readTenant(environment)
  const { credentials, findings: ofCredentials } = readCredentials(environment)
  const { duo, findings: ofDuo } = readDuo(environment)
  const asked =
    tenant === undefined || credentials === undefined
      ? { findings: [], secrets: [] }
      : await askTenant(tenant, credentials, { ...options, duo, withKba })
  const { MFA_CLIENT_SECRET: secret, MFA_ACCESS_TOKEN: token, MFA_DUO_SKEY: skey, MFA_DUO_AKEY: akey } = environment
  const secrets = [secret, token, skey, akey, ...asked.secrets].flatMap((value) => value || [])
  return [...ofTenant, ...ofCredentials, ...ofDuo, ...asked.findings, ...unsent].map((finding) => ({
    ...finding,
    says: hideSecrets(finding.says, secrets),
    about: hideSecrets(finding.about, secrets),
    ...(finding.todo !== undefined && { todo: hideSecrets(finding.todo, secrets) }),
  }))
}

async function askTenant(
  tenant: Tenant,
  credentials: Credentials,
  { duo, withKba, ...options }: AskOptions & { duo: DuoVariables | undefined; withKba: boolean },
): Promise<{ findings: Finding[]; secrets: string[] }> {
  const { accessToken, scope, answer: first, findings: ofToken } = await obtainToken(tenant, credentials, options)
  if (accessToken === undefined)
    return { findings: [...ofToken, ...readHeaders({ token: answersIn([first]), service: [] })], secrets: [] }

  const claims = decodeToken(accessToken)
  const clientId = credentials.kind === 'client' ? credentials.clientId : undefined
  const scopes = readScopes({ answered: scope, claimed: claims?.['scope'], withKba })
  const base = `${tenant.url}/${tenant.version}`
  const init = { headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' } }
  const questions = await askQuestions(base, init, { ...options, withKba })
  const methods = scopes.readsConfiguration ? await askMethods(base, init, { ...options, duo }) : []
  const told = [questions, ...methods]
  return {
    findings: [
      ...ofToken,
      ...readToken({ claims, clientId, now: options.now() }),
      ...scopes.findings,
      ...told.flatMap(({ findings }) => findings),
      ...readHeaders({ token: answersIn([first]), service: answersIn(told.map(({ answer }) => answer)) }),
    ],
    secrets: [accessToken],
  }
}

function answersIn(asked: readonly (Asked | undefined)[]): Answered[] {
  return asked.filter((one): one is Answered => one?.came === 'answer')
}
