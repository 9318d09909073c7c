import { type AskOptions, ask } from '../ask/ask.ts'
import { faultOf } from '../ask/faultOf.ts'
import { cleanText } from '../clean-text/cleanText.ts'
import type { Finding } from '../finding/Finding.ts'
import { isRecord } from '../finding/isRecord.ts'
import type { DuoVariables } from '../variables/CheckVariables.ts'
import type { AskedTenant } from './askQuestions.ts'

const todos: Readonly<Record<number, string>> = {
  403: 'Reading this wants the level ORG_ADMIN besides the scope.',
}

/** Asks how Okta Verify and Duo are set up. Secrets come masked, and are not looked at. */
export async function askMethods(
  base: string,
  init: RequestInit,
  { duo, ...options }: AskOptions & { duo: DuoVariables | undefined },
): Promise<AskedTenant[]> {
  const one = async (method: string, read: (body: Record<string, unknown>) => Omit<Finding, 'part' | 'about'>[]) => {
    const answer = await ask(`${base}/mfa/${method}/config`, init, options)
    const about = `GET /mfa/${method}/config`
    const fault = faultOf(answer, todos)
    const body = answer.came === 'answer' && isRecord(answer.body) ? answer.body : {}
    const told = fault === undefined ? read(body) : [fault]
    return { answer, findings: told.map((facts): Finding => ({ part: 'Tenant', about, ...facts })) }
  }
  return [await one('okta-verify', readOkta), await one('duo-web', (body) => readDuo(body, duo))]
}

function readOkta(body: Record<string, unknown>): Omit<Finding, 'part' | 'about'>[] {
  if (body['enabled'] !== true) return [{ state: 'note', says: 'Okta Verify is off. Give no oktaUserId in identify.' }]
  return [{ state: 'right', says: `Okta Verify is on; oktaUserId is a person’s ${attribute(body)}` }]
}

function readDuo(body: Record<string, unknown>, duo: DuoVariables | undefined): Omit<Finding, 'part' | 'about'>[] {
  if (body['enabled'] !== true) {
    if (duo === undefined) return [{ state: 'note', says: 'Duo is off' }]
    const todo = 'Switch it on (Admin, Connections, Integrations, Duo Web), or leave out MFA_DUO_….'
    return [{ state: 'missing', says: 'Duo is off in the tenant, and MFA_DUO_… is set', todo }]
  }
  const on = { state: 'right', says: `Duo is on; duoUsername is a person’s ${attribute(body)}` } as const
  if (duo === undefined) return [on, { state: 'note', says: 'MFA_DUO_… is not set: Duo is offered to nobody' }]
  const { configProperties } = body
  return [
    on,
    agrees('MFA_DUO_HOST', duo.host, body['host']),
    agrees('MFA_DUO_IKEY', duo.ikey, isRecord(configProperties) ? configProperties['ikey'] : undefined),
  ]
}

function agrees(name: string, ours: string, theirs: unknown): Omit<Finding, 'part' | 'about'> {
  if (ours === theirs) return { state: 'right', says: `${name} is the tenant’s` }
  const has = cleanText(theirs) || 'none'
  return {
    state: 'wrong',
    says: `the tenant’s is ${has}, and ${name} is another`,
    todo: `Set ${name} to the tenant’s.`,
  }
}

function attribute(body: Record<string, unknown>): string {
  const name = cleanText(body['identityAttribute'])
  return name === '' ? 'work e-mail, unless the tenant says otherwise' : `identity attribute “${name}”`
}
