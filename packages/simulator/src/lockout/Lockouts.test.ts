import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { describe, expect, it } from 'vitest'
import { codeOf, forwarded, setUp, wrongCode } from '../test-support/setUp.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }

async function setUpAttempts() {
  const world = setUp()
  await world.post('/v3/mfa/token/send', delivery)
  const token = codeOf(world.simulator)
  const check = async (attempt: string) =>
    (await world.post('/v3/mfa/token/authenticate', { ...delivery, token: attempt })).body
  return {
    ...world,
    tryWrong: () => check(wrongCode(token)),
    tryRight: () => check(token),
    tryWrongTimes: async (times: number) => {
      for (let attempt = 0; attempt < times; attempt += 1) await check(wrongCode(token))
    },
  }
}

describe('a lockout', () => {
  it('comes with the fifth wrong try, and shuts out the right code', async () => {
    const { tryWrong, tryRight, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(3)
    expect(await tryWrong()).toEqual({ status: 'FAILED' })
    expect(await tryWrong()).toEqual({ status: 'LOCKOUT' })
    expect(await tryRight()).toEqual({ status: 'LOCKOUT' })
  })

  it('counts a try that is one millisecond short of five minutes old, and none older', async () => {
    const { clock, tryWrong, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(1)
    clock.advance(299_999)
    await tryWrongTimes(3)
    expect(await tryWrong()).toEqual({ status: 'LOCKOUT' })

    const other = await setUpAttempts()
    await other.tryWrongTimes(1)
    other.clock.advance(300_000)
    await other.tryWrongTimes(3)
    expect(await other.tryWrong()).toEqual({ status: 'FAILED' })
  })

  it('holds for fifteen minutes to the millisecond, and then the count begins anew', async () => {
    const { clock, tryWrong, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(5)
    clock.advance(899_999)
    expect(await tryWrong()).toEqual({ status: 'LOCKOUT' })
    clock.advance(1)
    expect(await tryWrong()).toEqual({ status: 'FAILED' })
  })

  it('does not come where a right try lies in between', async () => {
    const { post, simulator, tryWrong, tryRight, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(4)
    expect(await tryRight()).toEqual({ status: 'SUCCESS' })
    await post('/v3/mfa/token/send', delivery)
    expect(codeOf(simulator)).toMatch(/^\d{6}$/)
    expect(await tryWrong()).toEqual({ status: 'FAILED' })
  })

  it('counts across methods and shuts out of them all', async () => {
    const { post, will, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(3)
    const wrongAnswers = [{ id: '173423', answer: await hashKbaAnswer('Rex') }]
    const wrongResponse = { userId: will.identityId, signedResponse: 'AUTH|x|y:APP|x|y' }
    expect((await post('/v3/mfa/kba/authenticate', wrongAnswers)).body).toMatchObject({ status: 'FAILED' })
    expect((await post('/v3/mfa/duo-web/verify', wrongResponse)).body).toMatchObject({ status: 'LOCKOUT' })

    const rightAnswers = await Promise.all(
      will.kba.map(async ({ id, answer }) => ({ id, answer: await hashKbaAnswer(answer) })),
    )
    expect((await post('/v3/mfa/kba/authenticate', rightAnswers)).body).toEqual({
      kbaAuthResponseItems: [],
      status: 'LOCKOUT',
    })
    const push = await post('/v3/mfa/okta-verify/verify', { userId: will.oktaUserId }, { headers: forwarded })
    expect(push.body).toEqual({ requestId: null, status: 'LOCKOUT', error: '' })
    expect((await post('/v3/mfa/token/send', delivery)).body).toEqual({
      requestId: null,
      status: 'FAILED',
      errorMessage: 'The account is locked.',
    })
  })

  it('is one person’s, not everyone’s', async () => {
    const { post, simulator, tryWrongTimes } = await setUpAttempts()
    await tryWrongTimes(5)
    const anas = { userAlias: 'ana.lopes', deliveryType: 'EMAIL_WORK' }
    await post('/v3/mfa/token/send', anas)
    const { body } = await post('/v3/mfa/token/authenticate', { ...anas, token: codeOf(simulator, 'ana.lopes') })
    expect(body).toEqual({ status: 'SUCCESS' })
  })
})
