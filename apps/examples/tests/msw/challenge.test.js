import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createMfaClient } from '@mfa-challenge/contract'
import { scenarioCode } from '@mfa-challenge/simulator'
import { address, server, simulator, will } from './service.js'

before(() => server.listen({ onUnhandledFrame: 'error' }))
after(() => server.close())

const client = createMfaClient({ baseUrl: address })
const sms = { userAlias: will.userAlias, deliveryType: 'SMS_WORK' }
const codeIn = async (scenario) => {
  simulator.play(scenario)
  await client.createSendToken(sms)
  return client.sendTokenAuthRequest({ ...sms, token: scenarioCode })
}
const poll = (requestId) => {
  // A phone is given a second.
  simulator.advanceClock(1000)
  return client.pingVerificationStatus({ method: 'okta-verify', requestId })
}

test('a challenge that succeeds', async () => {
  const { status } = await codeIn('succeeds')
  assert.equal(status, 'SUCCESS')
})

test('one that locks out', async () => {
  const { status } = await codeIn('locksOut')
  assert.equal(status, 'LOCKOUT')
})

test('a push never answered', async () => {
  simulator.play('neverAnswered')
  const { requestId } = await client.sendOktaVerifyRequest({ userId: will.oktaUserId })
  assert.equal((await poll(requestId)).status, 'FAILED')
})
