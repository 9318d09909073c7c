import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { MfaError } from '../failure/MfaError.ts'
import { createNetwork, json, page } from '../test-support/createNetwork.ts'
import { errorOf, failureOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const expired = () => json({ error: 'JWT validation failed: JWT is expired' }, { status: 401 })
const passed = () => json({ status: 'SUCCESS' })

function verify(options: Omit<MfaClientOptions, 'baseUrl'>) {
  const client = createMfaClient({ baseUrl: 'https://acme.api.identitynow.com/v3', ...options })
  return client.sendOktaVerifyRequest({ userId: 'example@mail.com' })
}

function authorizations(requests: Request[]): (string | null)[] {
  return requests.map((request) => request.headers.get('Authorization'))
}

describe('an access token', () => {
  it('goes with the request', async () => {
    const { fetch, requests } = createNetwork(passed)
    await verify({ fetch, getAccessToken: () => 'first' })
    expect(authorizations(requests)).toEqual(['Bearer first'])
  })

  it('is left out where a session speaks for the person', async () => {
    const { fetch, requests } = createNetwork(passed)
    await verify({ fetch })
    expect(authorizations(requests)).toEqual([null])
  })

  it('is refreshed once after a 401, and the call is made once more', async () => {
    const { fetch, requests } = createNetwork(expired, passed)
    const asked: boolean[] = []
    const getAccessToken = async ({ refresh }: { refresh: boolean }) => {
      asked.push(refresh)
      return refresh ? 'second' : 'first'
    }

    expect(await verify({ fetch, getAccessToken })).toEqual({ status: 'SUCCESS' })

    expect(asked).toEqual([false, true])
    expect(authorizations(requests)).toEqual(['Bearer first', 'Bearer second'])
    expect(await requests[1]?.json()).toEqual({ userId: 'example@mail.com' })
  })

  it('is not refreshed twice', async () => {
    const { fetch, requests } = createNetwork(expired)
    const failure = await failureOf(verify({ fetch, getAccessToken: () => 'first' }))
    expect(failure).toMatchObject({
      code: 'unauthorized',
      messages: [{ text: 'JWT validation failed: JWT is expired' }],
    })
    expect(requests).toHaveLength(2)
  })

  it('is not refreshed where there is none', async () => {
    const { fetch, requests } = createNetwork(expired)
    expect((await failureOf(verify({ fetch }))).code).toBe('unauthorized')
    expect(requests).toHaveLength(1)
  })

  it.each([400, 403, 408, 429, 500, 503])('is not refreshed after a %i, and nothing is sent again', async (status) => {
    const { fetch, requests } = createNetwork(() => json({ detailCode: 'x' }, { status }))
    await failureOf(verify({ fetch, getAccessToken: () => 'first' }))
    expect(requests).toHaveLength(1)
  })

  it('does not help against a page that says 401', async () => {
    const { fetch } = createNetwork(() => page(401))
    expect(await failureOf(verify({ fetch, getAccessToken: () => 'first' }))).toEqual({ code: 'blocked', status: 401 })
  })
})

describe('without an access token nothing is sent', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('eyJhbGciOi')
      },
    ],
    ['rejects', () => Promise.reject(new Error('eyJhbGciOi'))],
    ['gives an empty one', () => ''],
  ])('where the getter %s', async (_what, getAccessToken) => {
    const { fetch, requests } = createNetwork(passed)
    const error = await errorOf(verify({ fetch, getAccessToken }))
    expect(error.failure).toEqual({ code: 'unauthorized' })
    expect(inspect(error)).toContain('getAccessToken')
    expect(inspect(error)).not.toContain('eyJhbGciOi')
    expect(requests).toHaveLength(0)
  })

  it('where the getter says why itself', async () => {
    const { fetch } = createNetwork(passed)
    const getAccessToken = () => Promise.reject(new MfaError({ code: 'offline' }))
    expect(await failureOf(verify({ fetch, getAccessToken }))).toEqual({ code: 'offline' })
  })
})

describe('headers', () => {
  it('go along as the host gives them', async () => {
    const { fetch, requests } = createNetwork(passed)
    await verify({ fetch, headers: { 'Accept-Language': 'fr', 'slpt-forwarding': '192.0.2.7' } })
    expect(requests[0]?.headers.get('Accept-Language')).toBe('fr')
    expect(requests[0]?.headers.get('slpt-forwarding')).toBe('192.0.2.7')
  })

  it('are asked for at each request', async () => {
    const { fetch, requests } = createNetwork(expired, passed)
    let count = 0
    await verify({ fetch, getAccessToken: () => 'first', headers: () => ({ 'X-Count': String(++count) }) })
    expect(requests.map((request) => request.headers.get('X-Count'))).toEqual(['1', '2'])
  })

  it('change neither the token nor the kind of body', async () => {
    const { fetch, requests } = createNetwork(passed)
    await verify({
      fetch,
      getAccessToken: () => 'first',
      headers: { authorization: 'Basic x', 'content-type': 'text/plain' },
    })
    expect(requests[0]?.headers.get('Authorization')).toBe('Bearer first')
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/json')
  })
})
