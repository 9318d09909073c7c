import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { Configuration, MFAControllerApi, MFAControllerBetaApi } from 'sailpoint-api-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, forwarded, personOf, signedByDuo, waitingId } from '../test-support/setUp.ts'
import { type ServedSimulator, serveSimulator } from './serveSimulator.ts'

// The npm package made for the real service, as it comes: it takes its own token and speaks plain HTTP through axios.

let served: ServedSimulator
beforeAll(async () => {
  served = await serveSimulator()
})
afterAll(() => served.close())

function configure() {
  const { url, simulator } = served
  const { clientId, clientSecret } = simulator
  return new Configuration({ baseurl: url, tokenUrl: `${url}/oauth/token`, clientId, clientSecret })
}

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' } as const

describe.each([
  ['MFAControllerApi', '/v3/'],
  ['MFAControllerBetaApi', '/beta/'],
] as const)('%s of sailpoint-api-client', (name, prefix) => {
  function setUpApi() {
    const { simulator } = served
    simulator.reset()
    const api = createApi(name)
    return { simulator, will: personOf(simulator, 'will.albin'), api }
  }

  it('sends and checks a code', async () => {
    const { simulator, api } = setUpApi()
    const { data } = await api.createSendToken(delivery)
    expect(data).toEqual({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/), status: 'SUCCESS', errorMessage: '' })
    const check = await api.sendTokenAuthRequest({ ...delivery, token: codeOf(simulator) })
    expect(check.data).toEqual({ status: 'SUCCESS' })
    expect(simulator.requests().filter(({ path }) => path.startsWith(prefix))).toHaveLength(2)
  })

  it('checks security answers', async () => {
    const { will, api } = setUpApi()
    const answers = await Promise.all(
      will.kba.map(async ({ id, answer }) => ({ id, answer: await hashKbaAnswer(answer) })),
    )
    const { data } = await api.sendKbaAnswers(answers)
    expect(data.status).toBe('SUCCESS')
    expect(data.kbaAuthResponseItems).toContainEqual({ questionId: '173423', isVerified: true })
  })

  it('sends a push and polls for its verdict', async () => {
    const { simulator, will, api } = setUpApi()
    const { data } = await api.sendOktaVerifyRequest({ userId: will.oktaUserId })
    const requestId = waitingId(simulator)
    expect(data).toEqual({ requestId, status: 'PENDING', error: '' })
    expect((await api.pingOkta({ requestId })).data).toMatchObject({ status: 'PENDING' })
    simulator.approve(requestId)
    expect((await api.pingOkta({ requestId })).data).toMatchObject({ status: 'SUCCESS' })
  })

  it('checks what Duo signed', async () => {
    const { simulator, will, api } = setUpApi()
    const signedResponse = await signedByDuo(simulator)
    const { data } = await api.sendDuoVerifyRequest({ userId: will.identityId, signedResponse })
    expect(data).toMatchObject({ status: 'SUCCESS', error: '' })
  })

  it('is told what went wrong', async () => {
    const { simulator, api } = setUpApi()
    simulator.addFault({ kind: 'rateLimited', times: 1 })
    await expect(api.createSendToken(delivery)).rejects.toMatchObject({
      response: { status: 429, data: { message: ' Rate Limit Exceeded ' }, headers: { 'retry-after': '10' } },
    })
  })
})

/** The two classes differ in the names of their types alone. */
function createApi(name: 'MFAControllerApi' | 'MFAControllerBetaApi') {
  const withAddress = { headers: forwarded }
  if (name === 'MFAControllerApi') {
    const api = new MFAControllerApi(configure())
    return {
      createSendToken: (sendTokenRequest: typeof delivery) => api.createSendToken({ sendTokenRequest }),
      sendTokenAuthRequest: (tokenAuthRequest: typeof delivery & { token: string }) =>
        api.sendTokenAuthRequest({ tokenAuthRequest }),
      sendKbaAnswers: (kbaAnswerRequestItem: { id: string; answer: string }[]) =>
        api.sendKbaAnswers({ kbaAnswerRequestItem }),
      sendOktaVerifyRequest: (oktaVerificationRequest: { userId: string }) =>
        api.sendOktaVerifyRequest({ oktaVerificationRequest }, withAddress),
      sendDuoVerifyRequest: (duoVerificationRequest: { userId: string; signedResponse: string }) =>
        api.sendDuoVerifyRequest({ duoVerificationRequest }),
      pingOkta: (verificationPollRequest: { requestId: string }) =>
        api.pingVerificationStatus({ method: 'okta-verify', verificationPollRequest }),
    }
  }
  const api = new MFAControllerBetaApi(configure())
  return {
    createSendToken: (sendTokenRequestBeta: typeof delivery) => api.createSendToken({ sendTokenRequestBeta }),
    sendTokenAuthRequest: (tokenAuthRequestBeta: typeof delivery & { token: string }) =>
      api.sendTokenAuthRequest({ tokenAuthRequestBeta }),
    sendKbaAnswers: (kbaAnswerRequestItemBeta: { id: string; answer: string }[]) =>
      api.sendKbaAnswers({ kbaAnswerRequestItemBeta }),
    sendOktaVerifyRequest: (oktaVerificationRequestBeta: { userId: string }) =>
      api.sendOktaVerifyRequest({ oktaVerificationRequestBeta }, withAddress),
    sendDuoVerifyRequest: (duoVerificationRequestBeta: { userId: string; signedResponse: string }) =>
      api.sendDuoVerifyRequest({ duoVerificationRequestBeta }),
    pingOkta: (verificationPollRequestBeta: { requestId: string }) =>
      api.pingVerificationStatus({ method: 'okta-verify', verificationPollRequestBeta }),
  }
}
