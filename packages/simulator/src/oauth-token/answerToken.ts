import { decodeBase64 } from '../base64/base64.ts'
import { type Answer, jsonAnswer } from '../http/Answer.ts'
import type { Exchange } from '../http/Exchange.ts'
import type { ServiceState } from '../state/ServiceState.ts'
import { clientCredentials } from '../oauth/clientCredentials.ts'
import { allScopes } from '../oauth/scopes.ts'

/** Answers `POST /oauth/token`: client credentials, from a form (either kind), the query, or Basic. */
export async function answerToken(exchange: Exchange, state: ServiceState): Promise<Answer> {
  if (exchange.method !== 'POST') return oauthError(405, 'invalid_request', 'Use POST.')
  const form = await readForm(exchange)
  if (form.get('grant_type') !== 'client_credentials') {
    return oauthError(400, 'unsupported_grant_type', 'Only client_credentials is simulated.')
  }
  if (!isKnownClient(exchange.headers, form)) return oauthError(401, 'invalid_client', 'Bad client credentials')

  // A personal access token acts for whoever made it: here, the first person.
  const [owner] = state.people
  if (owner === undefined) return oauthError(401, 'invalid_client', 'The client has no owner')
  const scopes = readScopes(form.get('scope'))
  const { token, id } = state.accessTokens.issue({
    person: owner,
    scopes,
    lifetimeSeconds: state.rules.accessTokenSeconds,
  })
  return jsonAnswer(200, {
    access_token: token,
    token_type: 'bearer',
    expires_in: state.rules.accessTokenSeconds,
    scope: scopes.join(' '),
    tenant_id: 'simulated-tenant',
    org: 'acme',
    identity_id: owner.identityId,
    user_name: owner.userAlias,
    strong_auth_supported: true,
    strong_auth: true,
    jti: id,
  })
}

async function readForm({ url, headers, body }: Exchange): Promise<URLSearchParams> {
  const fields = new URLSearchParams(url.search)
  const contentType = headers.get('Content-Type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType)) return fields
  const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData().catch(() => undefined)
  form?.forEach((value, name) => {
    if (typeof value === 'string') fields.set(name, value)
  })
  return fields
}

function isKnownClient(headers: Headers, form: URLSearchParams): boolean {
  const { clientId, clientSecret } = clientCredentials
  const basic = /^Basic +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (basic !== undefined) return decodeBase64(basic) === `${clientId}:${clientSecret}`
  return form.get('client_id') === clientId && form.get('client_secret') === clientSecret
}

function readScopes(scope: string | null): readonly string[] {
  const scopes = (scope ?? '').split(' ').filter((name) => name !== '')
  return scopes.length === 0 ? [allScopes] : scopes
}

function oauthError(status: number, error: string, description: string): Answer {
  return jsonAnswer(status, { error, error_description: description })
}
