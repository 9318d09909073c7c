import { describe, expect, it } from 'vitest'
import { forwarded, setUp } from '../test-support/setUp.ts'
import { scenarioCode } from './scenarios.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }

function world() {
  const { simulator, clock, will, post } = setUp()
  const statusOf = async (path: string, body: unknown) => {
    const answer = await post(`/v3/mfa/${path}`, body, { headers: forwarded })
    return answer.body
  }
  return {
    simulator,
    clock,
    checkCode: async (token: string) => {
      await statusOf('token/send', delivery)
      return statusOf('token/authenticate', { ...delivery, token })
    },
    checkAnswers: (answers: unknown) => statusOf('kba/authenticate', answers),
    push: () => statusOf('okta-verify/verify', { userId: will.oktaUserId }),
    poll: () => statusOf('okta-verify/poll', { requestId: simulator.pushes().at(-1)?.requestId }),
    pollRsa: (requestId: string) => statusOf('rsa/poll', { requestId }),
  }
}

describe('a challenge that succeeds', () => {
  it('takes the one code, and no other', async () => {
    const { simulator, checkCode } = world()
    simulator.play('succeeds')
    expect(await checkCode('000000')).toEqual({ status: 'FAILED' })
    expect(await checkCode(scenarioCode)).toEqual({ status: 'SUCCESS' })
    expect(simulator.latestCode('will.albin')).toBe(scenarioCode)
  })

  it('has the phone approve by itself', async () => {
    const { simulator, push, poll, pollRsa } = world()
    simulator.play('succeeds')
    expect(await push()).toMatchObject({ status: 'PENDING' })
    expect(await poll()).toMatchObject({ status: 'SUCCESS' })
    expect(await pollRsa(simulator.startRsa('will.albin'))).toMatchObject({ status: 'SUCCESS' })
  })
})

it('one that locks out does so at the first attempt, by each method', async () => {
  const { simulator, checkCode, checkAnswers, push, poll } = world()
  simulator.play('locksOut')
  expect(await checkCode(scenarioCode)).toEqual({ status: 'LOCKOUT' })
  expect(await checkAnswers([])).toMatchObject({ status: 'LOCKOUT' })
  expect(await push()).toMatchObject({ status: 'PENDING' })
  expect(await poll()).toMatchObject({ status: 'LOCKOUT' })
})

it('a push never answered is over after a second', async () => {
  const { simulator, clock, push, poll } = world()
  simulator.play('neverAnswered')
  await push()
  clock.advance(999)
  expect(await poll()).toMatchObject({ status: 'PENDING' })
  clock.advance(1)
  expect(await poll()).toMatchObject({ status: 'FAILED', error: 'The request has expired.' })
})

describe('a scenario', () => {
  it('begins again, and ends with a reset', async () => {
    const { simulator, push, poll, checkCode } = world()
    simulator.addFault({ kind: 'serverError' })
    simulator.play('succeeds')
    expect(simulator.faults()).toEqual([])

    simulator.play('locksOut')
    expect(simulator.outbox()).toEqual([])
    simulator.reset()
    await push()
    expect(await poll()).toMatchObject({ status: 'PENDING' })
    expect(await checkCode('000000')).toEqual({ status: 'FAILED' })
  })

  it('is chosen over HTTP, too, by a name that there is', async () => {
    const { simulator, checkCode } = world()
    const choose = (name: string) =>
      simulator.fetch('/simulator/scenario', { method: 'POST', body: JSON.stringify({ name }) })
    expect((await choose('locksOut')).status).toBe(200)
    expect(await checkCode(scenarioCode)).toEqual({ status: 'LOCKOUT' })

    const refused = await choose('wins')
    expect(refused.status).toBe(400)
    expect(await refused.json()).toEqual({ error: 'name must be one of succeeds, locksOut, neverAnswered.' })
  })
})
