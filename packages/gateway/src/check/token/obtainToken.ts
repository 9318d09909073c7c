import { type AskOptions, ask } from '../ask/ask.ts'
import type { Answered } from '../ask/Asked.ts'
import { faultOf } from '../ask/faultOf.ts'
import { isRecord } from '../finding/isRecord.ts'
import type { Finding } from '../finding/Finding.ts'
import type { Credentials, Tenant } from '../variables/CheckVariables.ts'

/** A token, and what was said beside it. */
export interface ObtainedToken {
  accessToken?: string | undefined
  /** The scopes, in names, where the answer that brought the token names them. */
  scope?: string | undefined
  answer?: Answered | undefined
  findings: Finding[]
}

const compare =
  'Compare MFA_CLIENT_ID and MFA_CLIENT_SECRET with what was shown when it was made. Lost: make a new one.'

const todos: Readonly<Record<number, string>> = {
  400: compare,
  401: compare,
  403: 'Do the network and geography rules of its owner’s identity profile let this machine in?',
}

/** Has the tenant make a token, as the gateway will (`clientCredentials`); or takes the one that there is. */
export async function obtainToken(
  { url }: Tenant,
  credentials: Credentials,
  options: AskOptions,
): Promise<ObtainedToken> {
  if (credentials.kind === 'token') return { accessToken: credentials.accessToken, findings: [] }
  const { clientId, clientSecret } = credentials
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const answer = await ask(
    `${url}/oauth/token`,
    { method: 'POST', headers: { Accept: 'application/json' }, body },
    options,
  )
  const about = 'POST /oauth/token'
  const fault = faultOf(answer, todos)
  const came = answer.came === 'answer' ? { answer } : {}
  if (fault !== undefined) return { ...came, findings: [{ part: 'Token', about, ...fault }] }

  const { access_token: accessToken, expires_in: seconds, scope } = isRecord(came.answer?.body) ? came.answer.body : {}
  if (typeof accessToken !== 'string' || accessToken === '') {
    const todo = 'Is MFA_API_URL the API’s host?'
    return { ...came, findings: [{ part: 'Token', state: 'wrong', about, says: 'the answer holds no token', todo }] }
  }
  const says = typeof seconds === 'number' ? `gave a token for ${seconds} s` : 'gave a token'
  return {
    ...came,
    accessToken,
    scope: typeof scope === 'string' ? scope : undefined,
    findings: [{ part: 'Token', state: 'right', about, says }],
  }
}
