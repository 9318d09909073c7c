import { describe, expect, it } from 'vitest'
import { setUp } from '../test-support/setUp.ts'

describe('every answer', () => {
  it('lets a page of any origin read its tracking id, Retry-After and Date', async () => {
    const { simulator, will, clock } = setUp()
    const headers = { Origin: 'https://portal.example', Authorization: `Bearer ${will.accessToken}` }
    const response = await simulator.fetch('/v3/mfa/kba/config', { headers })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe(
      'Retry-After,Connection,SLPT-Request-ID,Date,X-Zuul-ServiceId',
    )
    expect(response.headers.get('SLPT-Request-ID')).toMatch(/^[0-9a-f]{32}$/)
    expect(response.headers.get('Date')).toBe(new Date(clock.now()).toUTCString())
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  it('has a tracking id of its own', async () => {
    const { get } = setUp()
    const first = (await get('/v3/mfa/kba/config')).headers.get('SLPT-Request-ID')
    expect((await get('/v3/mfa/kba/config')).headers.get('SLPT-Request-ID')).not.toBe(first)
  })

  it('follows from the clock and the random numbers alone', async () => {
    const send = async () => {
      const { post } = setUp()
      const { headers, body } = await post('/v3/mfa/token/send', { userAlias: 'will.albin', deliveryType: 'SMS_WORK' })
      return [...headers, body]
    }
    expect(await send()).toEqual(await send())
  })
})

describe('a preflight', () => {
  it('allows the headers that the operations need', async () => {
    const { simulator } = setUp()
    const response = await simulator.fetch('/v3/mfa/okta-verify/verify', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'authorization,content-type,slpt-forwarding' },
    })
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe(
      'Authorization, Content-Type, Accept-Language, slpt-forwarding',
    )
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(simulator.requests()).toEqual([])
  })
})

describe('a request', () => {
  it('to a path that is not there is a 404, by a method that is not there a 405', async () => {
    const { get, post } = setUp()
    expect((await get('/v3/mfa/nothing')).status).toBe(404)
    expect((await get('/v2024/mfa/token/send')).status).toBe(404)
    expect((await get('/v3/mfa/a/b/poll')).status).toBe(404)
    expect((await get('/v3/mfa/token/send')).status).toBe(405)
    expect((await post('/v3/mfa/kba/config', {})).status).toBe(405)
  })

  it.each(['', '{"userAlias":', '[]', 'null', '"text"', '{"userAlias":1,"deliveryType":"SMS_WORK"}'])(
    'with the body %s is a 400 with a cause',
    async (body) => {
      const { simulator, will } = setUp()
      const headers = { Authorization: `Bearer ${will.accessToken}`, 'Content-Type': 'application/json' }
      const response = await simulator.fetch('/v3/mfa/token/send', { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ causes: [{ text: expect.any(String) }] })
    },
  )

  it.each([
    [{ userAlias: 'nobody', deliveryType: 'SMS_WORK' }, 'No identity'],
    [{ userAlias: 'will.albin', deliveryType: 'PIGEON' }, 'deliveryType must be one of SMS_PERSONAL'],
    [{ userAlias: '', deliveryType: 'SMS_WORK' }, 'userAlias must be a string'],
  ])('for %j is a 400 that says why', async (body, reason) => {
    const { status, body: answer } = await setUp().post('/v3/mfa/token/send', body)
    expect(status).toBe(400)
    expect(answer).toMatchObject({ causes: [{ text: expect.stringContaining(reason) }] })
  })

  it('that is not sent as JSON is a 400', async () => {
    const { post } = setUp()
    const body = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }
    const { status } = await post('/v3/mfa/token/send', body, { headers: { 'Content-Type': 'text/plain' } })
    expect(status).toBe(400)
  })

  it.each([
    ['fr-CA, en;q=0.5', 'fr-FR', 'REQUEST'],
    ['de, en;q=0.5', 'en-US', 'REQUEST'],
    ['de', 'en-US', 'DEFAULT'],
  ])('in the languages %s is refused in %s, by %s', async (languages, locale, localeOrigin) => {
    const { post } = setUp()
    const { body } = await post('/v3/mfa/token/send', {}, { headers: { 'Accept-Language': languages } })
    expect(body).toMatchObject({ messages: [{ locale, localeOrigin }] })
  })

  it('is kept for a test to look at', async () => {
    const { simulator, post, clock } = setUp()
    const body = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }
    await post('/beta/mfa/token/send', body)
    expect(simulator.requests()).toEqual([
      {
        method: 'POST',
        path: '/beta/mfa/token/send',
        operationId: 'createSendToken',
        at: clock.now(),
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        body,
      },
    ])
  })
})
