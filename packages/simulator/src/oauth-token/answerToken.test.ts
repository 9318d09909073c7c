import { describe, expect, it } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { clientCredentials } from '../oauth/clientCredentials.ts'
import { setUp } from '../test-support/setUp.ts'

const { clientId, clientSecret } = clientCredentials
const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }

function setUpTokens() {
  const { simulator, clock, get } = setUp()
  const ask = async (init: RequestInit, path = '/oauth/token') => {
    const response = await simulator.fetch(path, { method: 'POST', ...init })
    const body: unknown = await response.json()
    return { status: response.status, body, accessToken: isRecord(body) ? String(body['access_token']) : '' }
  }
  const use = async (accessToken: string) => (await get('/v3/mfa/kba/config', { accessToken })).status
  return { simulator, clock, ask, use, get }
}

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('POST /oauth/token', () => {
  it('gives a bearer token that acts for the first person', async () => {
    const { simulator, ask, use } = setUpTokens()
    const { status, body, accessToken } = await ask({ body: new URLSearchParams(grant) })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      token_type: 'bearer',
      expires_in: 749,
      scope: 'sp:scopes:all',
      identity_id: simulator.people[0]?.identityId,
      strong_auth: true,
      strong_auth_supported: true,
    })
    expect(accessToken.split('.')).toHaveLength(3)
    expect(await use(accessToken)).toBe(200)
  })

  it('takes the credentials from a multipart form, the query, or Basic', async () => {
    const { ask } = setUpTokens()
    const basic = { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` }
    const grantOnly = new URLSearchParams({ grant_type: 'client_credentials' })
    expect((await ask({ body: multipart(grant) })).status).toBe(200)
    expect((await ask({}, `/oauth/token?${new URLSearchParams(grant).toString()}`)).status).toBe(200)
    expect((await ask({ body: grantOnly, headers: basic })).status).toBe(200)
  })

  it('refuses wrong credentials and other grants', async () => {
    const { ask } = setUpTokens()
    const wrong = { ...grant, client_secret: 'wrong' }
    expect(await ask({ body: new URLSearchParams(wrong) })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
    const basic = { Authorization: `Basic ${btoa(`${clientId}:wrong`)}` }
    expect((await ask({ body: new URLSearchParams(grant), headers: basic })).status).toBe(401)
    const other = { ...grant, grant_type: 'password' }
    expect(await ask({ body: new URLSearchParams(other) })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    })
    expect((await ask({})).status).toBe(400)
  })

  it('narrows the scopes to those asked for', async () => {
    const { ask, use } = setUpTokens()
    const send = await ask({ body: new URLSearchParams({ ...grant, scope: 'idn:mfa:send' }) })
    expect(send.body).toMatchObject({ scope: 'idn:mfa:send' })
    expect(await use(send.accessToken)).toBe(403)
    const read = await ask({ body: new URLSearchParams({ ...grant, scope: 'idn:mfa:send idn:mfa-kba:read' }) })
    expect(await use(read.accessToken)).toBe(200)
  })
})

describe('an access token', () => {
  it('works one millisecond before its 749 seconds are over, and no longer', async () => {
    const { clock, ask, use, get } = setUpTokens()
    const { accessToken } = await ask({ body: new URLSearchParams(grant) })
    clock.advance(748_999)
    expect(await use(accessToken)).toBe(200)
    clock.advance(1)
    const { status, body } = await get('/v3/mfa/kba/config', { accessToken })
    expect(status).toBe(401)
    expect(body).toEqual({ error: 'JWT validation failed: JWT is expired' })
  })

  it('of a person never expires', async () => {
    const { simulator, clock, use } = setUpTokens()
    clock.advance(365 * 86_400_000)
    expect(await use(String(simulator.people[0]?.accessToken))).toBe(200)
  })

  it('is demanded', async () => {
    const { simulator } = setUpTokens()
    const response = await simulator.fetch('/v3/mfa/kba/config')
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'JWT is required' })
  })
})
