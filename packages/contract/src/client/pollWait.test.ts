import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { failureOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const baseUrl = '/mfa-gateway'
const held = (applied: string, body: object = { status: 'PENDING' }) => json(body, heldBy(applied))
const heldBy = (applied: string): ResponseInit => ({ headers: { 'Preference-Applied': applied } })

/** A client whose requests have an origin, as in a browser. */
function clientOf(fetch: typeof globalThis.fetch, options: Partial<MfaClientOptions> = {}) {
  return createMfaClient({ baseUrl: `https://portal.example${baseUrl}`, fetch, ...options })
}

function poll(fetch: typeof globalThis.fetch, options: Partial<MfaClientOptions> = {}) {
  return clientOf(fetch, options).pingVerificationStatus({ method: 'okta-verify', requestId: '0898' })
}

describe('a poll that may be held', () => {
  it('says for how long, and no other operation does', async () => {
    const { fetch, requests } = createNetwork(() => json({ status: 'PENDING' }))
    await poll(fetch, { pollWaitSeconds: 25 })
    await clientOf(fetch, { pollWaitSeconds: 25 }).sendOktaVerifyRequest({ userId: 'a' })
    expect(requests.map(({ headers }) => headers.get('Prefer'))).toEqual(['wait=25', null])
  })

  it.each([
    [5, 'wait=5'],
    [0, null],
    [30, 'wait=25'],
  ])('is held for less, and never for more, where a call says %d seconds', async (pollWaitSeconds, said) => {
    const { fetch, requests } = createNetwork(() => json({ status: 'PENDING' }))
    const request = { method: 'okta-verify', requestId: '0898' } as const
    await clientOf(fetch, { pollWaitSeconds: 25 }).pingVerificationStatus(request, { pollWaitSeconds })
    expect(requests[0]?.headers.get('Prefer')).toBe(said)
  })

  it('says nothing of it by default', async () => {
    const { fetch, requests } = createNetwork(() => held('wait=25'))
    expect(await poll(fetch)).toEqual({ status: 'PENDING' })
    expect(requests[0]?.headers.has('Prefer')).toBe(false)
  })

  it.each(['wait=25', 'wait=10', 'respond-async, wait=25', 'Wait = 25', 'wait; foo=bar', 'wait'])(
    'was held where the answer says %j',
    async (applied) => {
      const { fetch } = createNetwork(() => held(applied))
      expect(await poll(fetch, { pollWaitSeconds: 25 })).toEqual({ status: 'PENDING', held: true })
    },
  )

  it.each(['', 'respond-async', 'waiting=25', 'nowait=25'])('was not held where it says %j', async (applied) => {
    const { fetch } = createNetwork(() => held(applied))
    expect(await poll(fetch, { pollWaitSeconds: 25 })).toEqual({ status: 'PENDING' })
  })

  it('was not held where only the body says so', async () => {
    const { fetch } = createNetwork(() => json({ status: 'PENDING', held: true }))
    expect(await poll(fetch, { pollWaitSeconds: 25 })).toEqual({ status: 'PENDING' })
  })

  it.each([-1, 0.5, 31, Number.NaN, Number.POSITIVE_INFINITY])('is refused for %d seconds', (pollWaitSeconds) => {
    expect(() => createMfaClient({ baseUrl, pollWaitSeconds })).toThrow(/pollWaitSeconds/)
  })
})

describe('the time of a call', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const silent: typeof globalThis.fetch = () => new Promise(() => undefined)

  async function settledWithin(milliseconds: number, call: Promise<unknown>): Promise<boolean> {
    let isSettled = false
    const settle = () => {
      isSettled = true
    }
    call.then(settle, settle)
    await vi.advanceTimersByTimeAsync(milliseconds)
    return isSettled
  }

  it('is as much longer for a poll as it may be held', async () => {
    const call = poll(silent, { pollWaitSeconds: 25, timeoutMs: 10_000 })
    expect(await settledWithin(34_999, call)).toBe(false)
    expect(await settledWithin(1, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })

  it('is the usual one for anything else', async () => {
    const call = clientOf(silent, { pollWaitSeconds: 25 }).sendOktaVerifyRequest({ userId: 'a' })
    expect(await settledWithin(14_999, call)).toBe(false)
    expect(await settledWithin(1, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })
})
