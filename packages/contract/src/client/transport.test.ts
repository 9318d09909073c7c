import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createNetwork, json, page } from '../test-support/createNetwork.ts'
import { errorOf, failureOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const baseUrl = 'https://acme.api.identitynow.com/v3'
const requestId = 'acdbe637fc044befbfe0ce16ad2224ad'
const text =
  (body: string | null, contentType = 'application/json') =>
  () =>
    new Response(body, { headers: { 'Content-Type': contentType } })

function submitCode(fetch: typeof globalThis.fetch, options: Partial<MfaClientOptions> = {}) {
  const client = createMfaClient({ baseUrl, fetch, getAccessToken: () => 'eyJhbGciOi', ...options })
  return client.sendTokenAuthRequest({ token: '918273', userAlias: 'will.albin', deliveryType: 'SMS_WORK' })
}

describe('an answer of 200 that cannot be read', () => {
  it.each([
    ['nothing at all', text(null), 'empty'],
    ['only space', text(' \r\n '), 'empty'],
    ['a page', () => page(200), 'html'],
    ['a page that claims to be JSON', text('<html><body>Sign in</body></html>'), 'html'],
    ['JSON that claims to be a page', text('{"status":"SUCCESS"}', 'text/html'), 'html'],
    ['an object cut off', text('{"status":"SUCC'), 'truncated'],
    ['a list cut off', text('[{"status":"SUCCESS"}'), 'truncated'],
    ['a sentence', text('SUCCESS', 'text/plain'), 'notJson'],
    ['an object in Python', text("{'status': 'SUCCESS'}"), 'notJson'],
    ['two objects', text('{"status":"SUCCESS"}{}'), 'notJson'],
    ['a list instead of an object', text('[{"status":"SUCCESS"}]'), 'wrongShape'],
    ['a word', text('"SUCCESS"'), 'wrongShape'],
    ['null', text('null'), 'wrongShape'],
    ['true', text('true'), 'wrongShape'],
  ])('is no success: %s', async (_what, answer, problem) => {
    const { fetch } = createNetwork(answer)
    expect(await failureOf(submitCode(fetch))).toEqual({ code: 'unreadable', status: 200, problem })
  })

  it('is truncated where the connection ends in the middle of it', async () => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"status":"SUCCESS"}'))
        stream.error(new TypeError('terminated'))
      },
    })
    const { fetch } = createNetwork(() => new Response(body))
    expect(await failureOf(submitCode(fetch))).toMatchObject({ code: 'unreadable', problem: 'truncated' })
  })

  it('is no success with any other status of that class either', async () => {
    const { fetch } = createNetwork(() => new Response(null, { status: 204 }))
    expect(await failureOf(submitCode(fetch))).toEqual({ code: 'unreadable', status: 204, problem: 'empty' })
  })

  it('keeps the reference for support, and says where it does not fit', async () => {
    const { fetch } = createNetwork(() =>
      json({ requestId: 7, error: 'x' }, { headers: { 'SLPT-Request-ID': requestId } }),
    )
    const poll = createMfaClient({ baseUrl, fetch }).pingVerificationStatus({ method: 'kba', requestId: '0898' })
    const error = await errorOf(poll)
    expect(error.failure).toMatchObject({ code: 'unreadable', problem: 'wrongShape', trackingId: requestId })
    expect(error.cause).toEqual(new Error('requestId must be of type string'))
  })

  it('is an object where questions belong', async () => {
    const { fetch } = createNetwork(() => json({ id: '1', text: 'Why?', hasAnswer: true, numAnswers: 2 }))
    const questions = createMfaClient({ baseUrl, fetch }).getMFAKbaConfig()
    expect(await failureOf(questions)).toMatchObject({ code: 'unreadable', problem: 'wrongShape' })
  })
})

describe('no answer', () => {
  it('means offline where the network gives none', async () => {
    const { fetch, requests } = createNetwork(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failureOf(submitCode(fetch))).toEqual({ code: 'offline' })
    expect(requests).toHaveLength(1)
  })

  it('means blocked where a redirect leads away', async () => {
    const headers = { Location: 'https://login.example.test/' }
    const { fetch, requests } = createNetwork(() => new Response(null, { status: 307, headers }))
    expect(await failureOf(submitCode(fetch))).toEqual({ code: 'blocked', status: 307 })
    expect(requests).toHaveLength(1)
  })
})

it('tells the time to try again by its own clock', async () => {
  const { fetch } = createNetwork(() => json({ message: 'x' }, { status: 429, headers: { 'Retry-After': '3' } }))
  const failure = await failureOf(submitCode(fetch, { now: () => 1_000_000 }))
  expect(failure).toMatchObject({ code: 'rateLimited', retryAt: 1_003_000 })
})

describe('an error gives nothing away of what was sent', () => {
  it.each([
    [
      'a lost connection',
      () => Promise.reject(Object.assign(new TypeError('918273'), { request: { body: '918273' } })),
    ],
    ['a refusal', () => json({ error: 'expired' }, { status: 401 })],
    ['a wrong shape', () => json(['918273'])],
    ['no JSON', text('You sent 918273')],
  ])('after %s', async (_what, answer) => {
    const { fetch } = createNetwork(answer)
    const error = await errorOf(submitCode(fetch))
    const shown = `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)} ${String(error.stack)}`
    expect(shown).not.toMatch(/918273|eyJhbGciOi|will\.albin/)
  })
})
