import { describe, expect, it } from 'vitest'
import { personOf, setUp } from '../test-support/setUp.ts'

function setUpCalls() {
  const world = setUp()
  return {
    ...world,
    callTimes: async (times: number, version = 'v3') => {
      const answers = Array.from({ length: times }, () => world.get(`/${version}/mfa/kba/config`))
      return (await Promise.all(answers)).map(({ status }) => status)
    },
  }
}

describe('the rate limit', () => {
  it('takes a hundred calls in ten seconds and refuses the next, with how long to wait', async () => {
    const { callTimes, get, clock } = setUpCalls()
    expect(new Set(await callTimes(100))).toEqual(new Set([200]))
    clock.advance(2500)

    const refused = await get('/v3/mfa/kba/config')
    expect(refused.status).toBe(429)
    expect(refused.body).toEqual({ message: ' Rate Limit Exceeded ' })
    expect(refused.headers.get('Retry-After')).toBe('8')
  })

  it('refuses up to the last millisecond and takes calls again after it', async () => {
    const { callTimes, clock } = setUpCalls()
    await callTimes(100)
    clock.advance(9999)
    expect(await callTimes(1)).toEqual([429])
    clock.advance(1)
    expect(await callTimes(1)).toEqual([200])
  })

  it('is shared by everyone behind the client, and counts each API version apart', async () => {
    const { callTimes, get, simulator } = setUpCalls()
    await callTimes(100)
    const { accessToken } = personOf(simulator, 'ana.lopes')
    expect((await get('/v3/mfa/kba/config', { accessToken })).status).toBe(429)
    expect(await callTimes(1, 'beta')).toEqual([200])
  })
})
