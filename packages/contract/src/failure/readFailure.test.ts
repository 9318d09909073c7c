import { describe, expect, it } from 'vitest'
import { json, page } from '../test-support/createNetwork.ts'
import { readFailure } from './readFailure.ts'

const now = Date.UTC(2026, 0, 1, 12)
const requestId = { 'SLPT-Request-ID': 'acdbe637fc044befbfe0ce16ad2224ad' }
const fault = {
  detailCode: '500.0 Internal Fault',
  trackingId: 'b21b1f7ce4da4d639f2c62a57171b427',
  messages: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text: 'An internal fault occurred.' }],
}

describe('the three shapes of the service', () => {
  it.each([
    [400, { code: 'invalidRequest', status: 400 }],
    [404, { code: 'invalidRequest', status: 404 }],
    [409, { code: 'invalidRequest', status: 409 }],
    [422, { code: 'invalidRequest', status: 422 }],
    [401, { code: 'unauthorized' }],
    [403, { code: 'forbidden' }],
    [429, { code: 'rateLimited', retryAt: undefined }],
    [500, { code: 'serviceFault', status: 500 }],
    [503, { code: 'serviceFault', status: 503 }],
  ])('a %i with an ErrorResponseDto keeps its reference and its words', async (status, expected) => {
    const failure = await readFailure(json(fault, { status }), now)
    expect(failure).toEqual({ ...expected, trackingId: fault.trackingId, messages: fault.messages })
  })

  it('a 401 that says error in a sentence', async () => {
    const failure = await readFailure(json({ error: 'JWT validation failed: JWT is expired' }, { status: 401 }), now)
    expect(failure).toEqual({ code: 'unauthorized', messages: [{ text: 'JWT validation failed: JWT is expired' }] })
  })

  it('a 429 that says message in a sentence, with spaces around it', async () => {
    const response = json({ message: ' Rate Limit Exceeded ' }, { status: 429, headers: { 'Retry-After': '7' } })
    expect(await readFailure(response, now)).toEqual({
      code: 'rateLimited',
      retryAt: now + 7000,
      messages: [{ text: 'Rate Limit Exceeded' }],
    })
  })

  it.each([401, 403])('a %i whose error is no sentence is still one', async (status) => {
    const failure = await readFailure(json({ error: { code: 7 } }, { status }), now)
    expect(failure.code).toBe(status === 401 ? 'unauthorized' : 'forbidden')
    expect(failure.messages).toBeUndefined()
  })
})

describe('the reference for support', () => {
  it('comes from the header where the body has none', async () => {
    const failure = await readFailure(json({ messages: [] }, { status: 500, headers: requestId }), now)
    expect(failure.trackingId).toBe('acdbe637fc044befbfe0ce16ad2224ad')
  })

  it('comes from the body where both have one', async () => {
    const failure = await readFailure(json(fault, { status: 500, headers: requestId }), now)
    expect(failure.trackingId).toBe(fault.trackingId)
  })
})

describe('a rate limit', () => {
  it('counts a date from the time of the response, not from the clock here', async () => {
    const headers = { 'Retry-After': 'Fri, 02 Jan 2026 00:00:30 GMT', Date: 'Fri, 02 Jan 2026 00:00:00 GMT' }
    const failure = await readFailure(json({ message: 'x' }, { status: 429, headers }), now)
    expect(failure).toMatchObject({ retryAt: now + 30_000 })
  })

  it('is one whoever says so', async () => {
    const failure = await readFailure(page(429, { 'Retry-After': '60' }), now)
    expect(failure).toEqual({ code: 'rateLimited', retryAt: now + 60_000 })
  })
})

describe('something else than the service answered', () => {
  it.each([401, 403, 404, 407, 451, 511])('with a %i page', async (status) => {
    expect(await readFailure(page(status), now)).toEqual({ code: 'blocked', status })
  })

  it.each([
    ['nothing', new Response('', { status: 403 })],
    ['a sentence', new Response('Forbidden by policy', { status: 403 })],
    ['JSON that says nothing we know', json({ rule: 17 }, { status: 403 })],
    ['a list', json([], { status: 403 })],
    [
      'a page that claims to be JSON',
      new Response('<html>', { status: 403, headers: { 'Content-Type': 'application/json' } }),
    ],
  ])('with a 403 and %s', async (_what, response) => {
    expect(await readFailure(response, now)).toEqual({ code: 'blocked', status: 403 })
  })

  it.each([301, 302, 307, 308])('with a %i to elsewhere', async (status) => {
    const response = new Response(null, { status, headers: { Location: 'https://login.example.test/' } })
    expect(await readFailure(response, now)).toEqual({ code: 'blocked', status })
  })

  it('with a redirect that a browser does not show', async () => {
    const response = Object.defineProperty(new Response(null), 'status', { value: 0 })
    expect(await readFailure(response, now)).toEqual({ code: 'blocked', status: 0 })
  })
})

describe('trouble that passes is the service’s', () => {
  it.each([408, 425, 500, 502, 503, 504, 520, 522, 524, 530])('with a %i page of a gateway', async (status) => {
    expect(await readFailure(page(status), now)).toEqual({ code: 'serviceFault', status })
  })

  it.each([408, 502, 504])('with a %i and nothing', async (status) => {
    expect(await readFailure(new Response('', { status }), now)).toEqual({ code: 'serviceFault', status })
  })

  it('with a 504 in a sentence', async () => {
    const failure = await readFailure(new Response('upstream request timeout', { status: 504 }), now)
    expect(failure).toEqual({ code: 'serviceFault', status: 504 })
  })
})

describe('the service itself answered', () => {
  it('where a page carries its request id', async () => {
    const failure = await readFailure(page(403, requestId), now)
    expect(failure).toEqual({ code: 'forbidden', trackingId: 'acdbe637fc044befbfe0ce16ad2224ad' })
  })

  it.each([
    [401, { code: 'unauthorized' }],
    [500, { code: 'serviceFault', status: 500 }],
    [503, { code: 'serviceFault', status: 503 }],
  ])('where a %i has no body', async (status, expected) => {
    expect(await readFailure(new Response('', { status }), now)).toEqual(expected)
  })

  it('where the body of an error got lost on the way', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })
    expect(await readFailure(new Response(body, { status: 500 }), now)).toEqual({ code: 'serviceFault', status: 500 })
  })
})
