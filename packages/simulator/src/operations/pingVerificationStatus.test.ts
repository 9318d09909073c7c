import { describe, expect, it } from 'vitest'
import { isRecord } from '../http/isRecord.ts'
import { codeOf, forwarded, setUp, waitingId, wrongCode } from '../test-support/setUp.ts'

function setUpPolls() {
  const { simulator, clock, will, post } = setUp()
  return {
    simulator,
    clock,
    post,
    push: () => post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers: forwarded }),
    poll: async (requestId: unknown, method = 'okta-verify') =>
      (await post(`/v3/mfa/${method}/poll`, { requestId })).body,
  }
}

function requestIdIn(body: unknown): unknown {
  return isRecord(body) ? body['requestId'] : undefined
}

describe('a push', () => {
  it('waits for its phone', async () => {
    const { simulator, push, poll } = setUpPolls()
    expect((await push()).body).toEqual({ requestId: waitingId(simulator), status: 'PENDING', error: '' })
    const requestId = waitingId(simulator)
    expect(await poll(requestId)).toEqual({ requestId, status: 'PENDING', error: '' })
  })

  it('succeeds once approved, and goes on saying so', async () => {
    const { simulator, push, poll } = setUpPolls()
    await push()
    const requestId = waitingId(simulator)
    simulator.approve(requestId)
    expect(await poll(requestId)).toEqual({ requestId, status: 'SUCCESS', error: '' })
    expect(await poll(requestId)).toMatchObject({ status: 'SUCCESS' })
  })

  it('fails once denied', async () => {
    const { simulator, push, poll } = setUpPolls()
    await push()
    const requestId = waitingId(simulator)
    simulator.deny(requestId)
    expect(await poll(requestId)).toEqual({ requestId, status: 'FAILED', error: 'The request was denied.' })
  })

  it('waits for one millisecond less than five minutes, then fails', async () => {
    const { simulator, clock, push, poll } = setUpPolls()
    await push()
    const requestId = waitingId(simulator)
    clock.advance(299_999)
    expect(await poll(requestId)).toMatchObject({ status: 'PENDING' })
    clock.advance(1)
    expect(await poll(requestId)).toMatchObject({ status: 'FAILED', error: 'The request has expired.' })
    expect(() => simulator.approve(requestId)).toThrow('that push is over')
    expect(simulator.pushes()).toMatchObject([{ state: 'expired', userAlias: 'will.albin' }])
  })

  it('ends when a newer one is sent', async () => {
    const { simulator, push, poll } = setUpPolls()
    await push()
    const older = waitingId(simulator)
    await push()
    expect(await poll(older)).toMatchObject({ status: 'FAILED' })
    expect(await poll(waitingId(simulator))).toMatchObject({ status: 'PENDING' })
  })

  it('is locked out with its person while it waits', async () => {
    const { simulator, push, poll, post } = setUpPolls()
    await push()
    const requestId = waitingId(simulator)
    const attempt = { userAlias: 'will.albin', deliveryType: 'SMS_WORK', token: '000000' }
    for (let attempts = 0; attempts < 5; attempts += 1) await post('/v3/mfa/token/authenticate', attempt)
    expect(await poll(requestId)).toMatchObject({ status: 'LOCKOUT' })
  })

  it.each(['', 'nonsense', '203.0.113', '999.0.0.1'])('is not sent on behalf of the address "%s"', async (address) => {
    const { will, post, simulator } = setUp()
    const headers = { 'slpt-forwarding': address }
    const { status } = await post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers })
    expect(status).toBe(400)
    expect(simulator.pushes()).toEqual([])
  })

  it.each(['2001:db8::1', '203.0.113.7, 10.0.0.1'])('is sent on behalf of the address "%s"', async (address) => {
    const { will, post } = setUp()
    const headers = { 'slpt-forwarding': address }
    const { status } = await post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers })
    expect(status).toBe(200)
  })

  it('needs a phone to be set up', async () => {
    const { post } = setUp()
    const { body } = await post(
      '/v3/mfa/okta-verify/verify',
      { userId: 'noor.haddad@acme.example' },
      { headers: forwarded },
    )
    expect(body).toEqual({ requestId: null, status: 'NOT_ENOUGH_DATA', error: '' })
  })
})

describe('a code', () => {
  it('can be polled: pending, then right', async () => {
    const { simulator, post, poll } = setUpPolls()
    const delivery = { userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' }
    const requestId = requestIdIn((await post('/v3/mfa/token/send', delivery)).body)
    const token = codeOf(simulator)

    await post('/v3/mfa/token/authenticate', { ...delivery, token: wrongCode(token) })
    expect(await poll(requestId, 'token')).toMatchObject({ status: 'PENDING' })
    await post('/v3/mfa/token/authenticate', { ...delivery, token })
    expect(await poll(requestId, 'token')).toMatchObject({ status: 'SUCCESS' })
  })

  it('polls as failed once it has expired', async () => {
    const { clock, post, poll } = setUpPolls()
    const delivery = { userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' }
    const requestId = requestIdIn((await post('/v3/mfa/token/send', delivery)).body)
    clock.advance(600_000)
    expect(await poll(requestId, 'token')).toMatchObject({ status: 'FAILED' })
  })
})

describe('an RSA verification', () => {
  it('is started from outside and answered like a push', async () => {
    const { simulator, poll } = setUpPolls()
    const requestId = simulator.startRsa('will.albin')
    expect(await poll(requestId, 'rsa')).toMatchObject({ status: 'PENDING' })
    simulator.approve(requestId)
    expect(await poll(requestId, 'rsa')).toMatchObject({ status: 'SUCCESS' })
    expect(simulator.pushes()).toMatchObject([{ method: 'rsa', state: 'approved' }])
  })

  it('is not started for nobody', () => {
    expect(() => setUp().simulator.startRsa('nobody')).toThrow('nobody has the alias nobody')
  })
})

describe('a poll', () => {
  it('is refused for a request id nobody was given, of another method, or none', async () => {
    const { simulator, push, post } = setUpPolls()
    await push()
    const requestId = waitingId(simulator)
    expect((await post('/v3/mfa/okta-verify/poll', { requestId: 'f'.repeat(32) })).status).toBe(400)
    expect((await post('/v3/mfa/token/poll', { requestId })).status).toBe(400)
    expect((await post('/v3/mfa/okta-verify/poll', {})).status).toBe(400)
    expect((await post('/v3/mfa/carrier-pigeon/poll', { requestId })).status).toBe(400)
  })
})
