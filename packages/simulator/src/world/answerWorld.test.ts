import { describe, expect, it } from 'vitest'
import { codeOf, forwarded, setUp, waitingId } from '../test-support/setUp.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }

function setUpWorld() {
  const world = setUp()
  const request = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await world.simulator.fetch(`/simulator${path}`, init)
    const answer: unknown = await response.json()
    return { status: response.status, body: answer }
  }
  return { ...world, request }
}

describe('the world around the service', () => {
  it('shows the people and what was delivered to them, without a token', async () => {
    const { simulator, post, request } = setUpWorld()
    await post('/v3/mfa/token/send', delivery)
    const { body } = await request('GET', '/outbox')
    expect(body).toMatchObject([{ userAlias: 'will.albin', code: codeOf(simulator), channel: 'sms' }])
    expect((await request('GET', '/people')).body).toEqual(JSON.parse(JSON.stringify(simulator.people)))
  })

  it('answers a push, once', async () => {
    const { simulator, post, will, request } = setUpWorld()
    await post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers: forwarded })
    const requestId = waitingId(simulator)
    expect((await request('GET', '/pushes')).body).toMatchObject([{ requestId, state: 'pending' }])

    const { status, body } = await request('POST', `/push/${requestId}/deny`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ requestId, state: 'denied', method: 'okta-verify', userAlias: 'will.albin' })
    expect((await request('POST', `/push/${requestId}/approve`)).status).toBe(409)
    expect((await request('POST', '/push/unknown/approve')).status).toBe(404)
  })

  it('takes one fault or several, lists and clears them', async () => {
    const { simulator, request } = setUpWorld()
    await request('POST', '/faults', { kind: 'slow', operation: 'createSendToken', times: 2, delayMs: 50 })
    await request('POST', '/faults', { faults: [{ kind: 'rateLimited', retryAfter: 5 }, { kind: 'dropped' }] })
    expect((await request('GET', '/faults')).body).toEqual([
      { kind: 'slow', operation: 'createSendToken', times: 2, delayMs: 50 },
      { kind: 'rateLimited', retryAfter: '5' },
      { kind: 'dropped' },
    ])
    expect((await request('DELETE', '/faults')).body).toEqual([])
    expect(simulator.faults()).toEqual([])
  })

  it.each([
    [{ kind: 'meteor' }, 'kind must be one of slow,'],
    [{ kind: 'slow', operation: 'sendPigeon' }, 'operation must be * or one of createSendToken,'],
    [{ kind: 'slow', times: -1 }, 'times must be a whole number'],
    [{ kind: 'slow', delayMs: '1s' }, 'delayMs must be a whole number'],
    ['slow', 'A fault must be an object'],
    [{ faults: [{}] }, 'kind must be one of'],
  ])('refuses the fault %j and says why', async (fault, reason) => {
    const { simulator, request } = setUpWorld()
    const { status, body } = await request('POST', '/faults', fault)
    expect(status).toBe(400)
    expect(body).toEqual({ error: expect.stringContaining(reason) })
    expect(simulator.faults()).toEqual([])
  })

  it('moves the clock on', async () => {
    const { simulator, post, request } = setUpWorld()
    await post('/v3/mfa/token/send', delivery)
    expect((await request('POST', '/clock', { advanceMs: 600_000 })).status).toBe(200)
    const { body } = await post('/v3/mfa/token/authenticate', { ...delivery, token: codeOf(simulator) })
    expect(body).toEqual({ status: 'FAILED' })
    expect((await request('POST', '/clock', { advanceMs: 'an hour' })).status).toBe(400)
  })

  it('signs what a portal’s server would', async () => {
    const { request } = setUpWorld()
    const { body } = await request('POST', '/duo/sig-request', { duoUsername: 'will.albin' })
    const sigRequest = expect.stringMatching(/^TX\|[^|:]+\|[0-9a-f]{40}:APP\|[^|:]+\|[0-9a-f]{40}$/)
    expect(body).toEqual({ host: 'api-00000000.duosecurity.com', sigRequest })
    expect((await request('POST', '/duo/sig-request', {})).status).toBe(400)
  })

  it('starts an RSA verification', async () => {
    const { simulator, request } = setUpWorld()
    const { body } = await request('POST', '/rsa/start', { userAlias: 'ana.lopes' })
    expect(body).toEqual({ requestId: waitingId(simulator) })
    expect((await request('POST', '/rsa/start', { userAlias: 'nobody' })).status).toBe(400)
  })

  it('goes back to the first state', async () => {
    const { simulator, post, request, clock } = setUpWorld()
    const before = clock.now()
    await post('/v3/mfa/token/send', delivery)
    await post('/v3/mfa/kba/config/answers', [])
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await post('/v3/mfa/token/authenticate', { ...delivery, token: 'wrong' })
    }
    simulator.startRsa('will.albin')
    simulator.advanceClock(1000)
    simulator.addFault({ kind: 'serverError' })

    expect((await request('POST', '/reset')).status).toBe(200)
    expect([simulator.outbox(), simulator.pushes(), simulator.faults(), simulator.requests()]).toEqual([[], [], [], []])
    expect((await post('/v3/mfa/token/send', delivery)).body).toMatchObject({ status: 'SUCCESS' })
    expect(simulator.outbox()).toMatchObject([{ id: 'message-1', at: before }])
    const { body } = await post('/v3/mfa/kba/config/answers', [])
    expect(body).toContainEqual(expect.objectContaining({ id: '173423' }))
  })

  it('says what there is to anyone who asks for something else', async () => {
    const { request } = setUpWorld()
    const { status, body } = await request('GET', '/weather')
    expect(status).toBe(404)
    expect(body).toEqual({ error: expect.stringContaining('GET /simulator/outbox') })
  })
})

describe('the page at /', () => {
  it('says what it is, who is in it, and that it is never for production', async () => {
    const { simulator } = setUpWorld()
    const response = await simulator.fetch('/')
    const html = await response.text()
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('Never for production')
    for (const { userAlias } of simulator.people) expect(html).toContain(userAlias)
    expect(html).not.toMatch(/(?:src|href)="http/)
  })
})
