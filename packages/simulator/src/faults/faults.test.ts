import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DroppedConnection } from '../http/DroppedConnection.ts'
import { codeOf, forwarded, setUp } from '../test-support/setUp.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }

function setUpSend() {
  const world = setUp()
  return { ...world, send: () => world.post('/v3/mfa/token/send', delivery) }
}

describe('a fault', () => {
  it('befalls its operation alone', async () => {
    const { simulator, send, get } = setUpSend()
    simulator.addFault({ kind: 'serverError', operation: 'createSendToken' })
    expect((await send()).status).toBe(500)
    expect((await get('/v3/mfa/kba/config')).status).toBe(200)
  })

  it('befalls as many calls as it is told to, and then the next fault comes', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'serverError', times: 2 })
    simulator.addFault({ kind: 'forbidden', times: 1 })
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([500, 500, 403])
    expect((await send()).status).toBe(200)
    expect(simulator.faults()).toEqual([])
  })

  it('ends when faults are cleared', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'serverError' })
    simulator.clearFaults()
    expect((await send()).status).toBe(200)
  })

  it('keeps the service from doing anything', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'truncated' })
    await send()
    expect(simulator.outbox()).toEqual([])
  })

  it('dropped, rejects as a browser’s fetch does', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'dropped' })
    await expect(send()).rejects.toBeInstanceOf(TypeError)
    await expect(send()).rejects.toBeInstanceOf(DroppedConnection)
  })

  it('html, empty and truncated, come as a 200 that is none', async () => {
    const { simulator, send } = setUpSend()
    for (const kind of ['html', 'empty', 'truncated'] as const) simulator.addFault({ kind, times: 1 })
    expect(await send()).toMatchObject({ status: 200, body: expect.stringContaining('<h1>Sign in</h1>') })
    expect(await send()).toMatchObject({ status: 200, body: '' })
    expect(await send()).toMatchObject({ status: 200, body: expect.stringMatching(/^\{.*"SUCC$/) })
  })

  it('answerLost and gatewayTimeout, let the service do its work, and lose what it says', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'answerLost', times: 1 })
    simulator.addFault({ kind: 'gatewayTimeout', times: 1 })
    await expect(send()).rejects.toBeInstanceOf(TypeError)
    expect(simulator.outbox()).toHaveLength(1)
    expect(await send()).toMatchObject({ status: 504, body: expect.stringContaining('<html') })
    expect(simulator.outbox()).toHaveLength(2)
  })

  it('badGateway, is a 502 page of a gateway, and the service does nothing', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'badGateway' })
    const { status, headers, body } = await send()
    expect({ status, requestId: headers.get('SLPT-Request-ID') }).toEqual({ status: 502, requestId: null })
    expect(body).toContain('<html')
    expect(simulator.outbox()).toEqual([])
  })

  it('proxy, is a 403 page without the service’s request id', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'proxy' })
    const { status, headers, body } = await send()
    expect(status).toBe(403)
    expect(headers.get('SLPT-Request-ID')).toBeNull()
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(body).toContain('<html')
  })

  it.each([
    [undefined, '10'],
    ['120', '120'],
    ['Thu, 01 Jan 2026 12:05:00 GMT', 'Thu, 01 Jan 2026 12:05:00 GMT'],
    ['', null],
  ])('rateLimited with retryAfter %s, says %s', async (retryAfter, header) => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'rateLimited', retryAfter })
    expect((await send()).headers.get('Retry-After')).toBe(header)
  })

  it('unknownStatus and missingStatus, change nothing but the status', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'unknownStatus', times: 1 })
    simulator.addFault({ kind: 'missingStatus', times: 1 })
    const requestId = expect.stringMatching(/^[0-9a-f]{32}$/)
    expect((await send()).body).toEqual({ requestId, status: 'DEFERRED', errorMessage: '' })
    expect((await send()).body).toEqual({ requestId, errorMessage: '' })
  })

  it('pendingForEver, lets a push out and never answers its poll', async () => {
    const { simulator, post, will } = setUpSend()
    simulator.addFault({ kind: 'pendingForEver' })
    await post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers: forwarded })
    const [push] = simulator.pushes()
    simulator.approve(String(push?.requestId))
    const { body } = await post('/v3/mfa/okta-verify/poll', { requestId: push?.requestId })
    expect(body).toEqual({ requestId: push?.requestId, status: 'PENDING', error: '' })
  })

  it('pending, has a right code answered PENDING and its poll SUCCESS', async () => {
    const { simulator, post, send } = setUpSend()
    simulator.addFault({ kind: 'pending' })
    const sent = await send()
    const { body } = await post('/v3/mfa/token/authenticate', { ...delivery, token: codeOf(simulator) })
    expect(body).toEqual({ status: 'PENDING' })
    expect((await post('/v3/mfa/token/poll', sent.body)).body).toMatchObject({ status: 'SUCCESS' })
  })
})

describe('a slow answer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Lets everything that needs no time happen. */
  async function untilHeldBack() {
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve))
  }

  it('is held back for four seconds, though the work is done', async () => {
    const { simulator, send } = setUpSend()
    simulator.addFault({ kind: 'slow' })
    let status = 0
    const answered = send().then((answer) => {
      status = answer.status
    })
    await untilHeldBack()
    expect(simulator.outbox()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(3999)
    expect(status).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    await answered
    expect(status).toBe(200)
  })

  it('can be called off', async () => {
    const { simulator, will } = setUpSend()
    simulator.addFault({ kind: 'slow', delayMs: 60_000 })
    const caller = new AbortController()
    const answer = simulator
      .fetch('/v3/mfa/kba/config', {
        headers: { Authorization: `Bearer ${will.accessToken}` },
        signal: caller.signal,
      })
      .catch((error: unknown) => error)
    await untilHeldBack()
    const reason = new Error('left')
    caller.abort(reason)
    expect(await answer).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is not begun for a caller who has left already', async () => {
    const { simulator } = setUpSend()
    await expect(simulator.fetch('/v3/mfa/kba/config', { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    expect(simulator.requests()).toEqual([])
  })
})
