import { describe, expect, it } from 'vitest'
import { codeOf, setUp, wrongCode } from '../test-support/setUp.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }

function setUpCodes() {
  const { simulator, clock, post } = setUp()
  return {
    simulator,
    clock,
    post,
    send: (deliveryType = 'SMS_PERSONAL') => post('/v3/mfa/token/send', { ...delivery, deliveryType }),
    check: async (token: string, deliveryType = 'SMS_PERSONAL') =>
      (await post('/v3/mfa/token/authenticate', { ...delivery, deliveryType, token })).body,
  }
}

describe('a one-time code', () => {
  it('has six digits and reaches the phone it was sent to', async () => {
    const { simulator, send, clock } = setUpCodes()
    const { body } = await send('VOICE_WORK')

    expect(body).toEqual({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/), status: 'SUCCESS', errorMessage: '' })
    const code = codeOf(simulator)
    expect(code).toMatch(/^\d{6}$/)
    expect(simulator.outbox()).toEqual([
      {
        id: 'message-1',
        at: clock.now(),
        userAlias: 'will.albin',
        deliveryType: 'VOICE_WORK',
        channel: 'voice',
        destination: '••• 0178',
        code,
        text: expect.stringContaining(code.split('').join(', ')),
      },
    ])
  })

  it.each([
    ['SMS_PERSONAL', 'sms', '••• 0142'],
    ['VOICE_PERSONAL', 'voice', '••• 0142'],
    ['SMS_WORK', 'sms', '••• 0178'],
    ['VOICE_WORK', 'voice', '••• 0178'],
    ['EMAIL_WORK', 'email', 'w•••@acme.example'],
    ['EMAIL_PERSONAL', 'email', 'w•••@mail.example'],
  ])('goes by %s and is right', async (deliveryType, channel, destination) => {
    const { simulator, send, check } = setUpCodes()
    await send(deliveryType)

    expect(simulator.outbox()).toMatchObject([{ channel, destination }])
    expect(await check(codeOf(simulator), deliveryType)).toEqual({ status: 'SUCCESS' })
  })

  it('works one millisecond before ten minutes are over', async () => {
    const { simulator, clock, send, check } = setUpCodes()
    await send()
    clock.advance(599_999)
    expect(await check(codeOf(simulator))).toEqual({ status: 'SUCCESS' })
  })

  it('is dead when ten minutes are over', async () => {
    const { simulator, clock, send, check } = setUpCodes()
    await send()
    clock.advance(600_000)
    expect(await check(codeOf(simulator))).toEqual({ status: 'FAILED' })
  })

  it('works once', async () => {
    const { simulator, send, check } = setUpCodes()
    await send()
    await check(codeOf(simulator))
    expect(await check(codeOf(simulator))).toEqual({ status: 'FAILED' })
  })

  it('dies when a newer one is sent, by whichever way', async () => {
    const { simulator, send, check } = setUpCodes()
    await send()
    const older = codeOf(simulator)
    await send('EMAIL_WORK')

    expect(await check(older)).toEqual({ status: 'FAILED' })
    expect(await check(codeOf(simulator), 'EMAIL_WORK')).toEqual({ status: 'SUCCESS' })
  })

  it('is wrong for a delivery type it was not sent by', async () => {
    const { simulator, send, check } = setUpCodes()
    await send('SMS_PERSONAL')
    expect(await check(codeOf(simulator), 'SMS_WORK')).toEqual({ status: 'FAILED' })
  })

  it('outlives a wrong try', async () => {
    const { simulator, send, check } = setUpCodes()
    await send()
    expect(await check(wrongCode(codeOf(simulator)))).toEqual({ status: 'FAILED' })
    expect(await check(codeOf(simulator))).toEqual({ status: 'SUCCESS' })
  })

  it('can be used by one of two checks that arrive together', async () => {
    const { simulator, send, check } = setUpCodes()
    await send()
    const code = codeOf(simulator)
    expect(await Promise.all([check(code), check(code)])).toEqual([{ status: 'SUCCESS' }, { status: 'FAILED' }])
  })

  it('does not go out to a phone the person does not have', async () => {
    const { simulator, post } = setUp()
    const { body } = await post('/v3/mfa/token/send', { userAlias: 'ana.lopes', deliveryType: 'SMS_WORK' })

    expect(body).toEqual({ requestId: null, status: 'FAILED', errorMessage: 'Unable to sent text message' })
    expect(simulator.outbox()).toEqual([])
    const check = { userAlias: 'ana.lopes', deliveryType: 'SMS_WORK', token: '123456' }
    expect((await post('/v3/mfa/token/authenticate', check)).body).toEqual({ status: 'NOT_ENOUGH_DATA' })
  })
})
