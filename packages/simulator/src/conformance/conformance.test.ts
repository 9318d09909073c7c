import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { describe, expect, it } from 'vitest'
import { operationIds } from '../operation-ids/operationIds.ts'
import { definedOperations, operationAt, requestProblems, responseProblems } from '../test-support/openApi.ts'
import {
  type CallOptions,
  codeOf,
  forwarded,
  type SetUp,
  setUp,
  signedByDuo,
  waitingId,
} from '../test-support/setUp.ts'

const versions = ['v3', 'beta'] as const

/** One call that ends well, for each operation. */
async function goodCalls({ simulator, will }: SetUp) {
  const delivery = { userAlias: will.userAlias, deliveryType: 'EMAIL_WORK' }
  const answers = await Promise.all(
    will.kba.map(async ({ id, answer }) => ({ id, answer: await hashKbaAnswer(answer) })),
  )
  const signedResponse = await signedByDuo(simulator)
  return {
    createSendToken: { path: '/mfa/token/send', body: delivery },
    sendTokenAuthRequest: { path: '/mfa/token/authenticate', body: { ...delivery, token: codeOf(simulator) } },
    sendKbaAnswers: { path: '/mfa/kba/authenticate', body: answers },
    sendOktaVerifyRequest: { path: '/mfa/okta-verify/verify', body: { userId: will.oktaUserId }, headers: forwarded },
    sendDuoVerifyRequest: { path: '/mfa/duo-web/verify', body: { userId: will.identityId, signedResponse } },
    pingVerificationStatus: { path: '/mfa/rsa/poll', body: { requestId: waitingId(simulator) } },
    getMFAKbaConfig: { path: '/mfa/kba/config' },
    setMFAKBAConfig: { path: '/mfa/kba/config/answers', body: answers },
    getMFAOktaConfig: { path: '/mfa/okta-verify/config' },
    getMFADuoConfig: { path: '/mfa/duo-web/config' },
  }
}

async function setUpCalls(version: string) {
  const world = setUp()
  await world.post(`/${version}/mfa/token/send`, { userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' })
  world.simulator.startRsa('will.albin')
  const calls: Record<string, { path: string; body?: unknown; headers?: Record<string, string> }> =
    await goodCalls(world)

  async function call(operationId: string, { body, ...options }: CallOptions & { body?: unknown } = {}) {
    const good = calls[operationId]
    if (good === undefined) throw new Error(`No call is known for ${operationId}.`)
    const path = `/${version}${good.path}`
    const withHeaders = { ...options, headers: { ...good.headers, ...options.headers } }
    const sent = body ?? good.body
    const answer = sent === undefined ? await world.get(path, withHeaders) : await world.post(path, sent, withHeaders)
    const operation = operationAt(sent === undefined ? 'GET' : 'POST', good.path)
    expect(operation.operationId).toBe(operationId)
    expect(responseProblems(operation, answer.status, answer.body)).toEqual([])
    expect(answer.headers.get('SLPT-Request-ID')).toMatch(/^[0-9a-f]{32}$/)
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    return { ...answer, requestProblems: () => requestProblems(operation, sent) }
  }

  return { ...world, call }
}

const everywhere = versions.flatMap((version) => operationIds.map((operationId) => [version, operationId] as const))
const withBody = everywhere.filter(([, operationId]) => !operationId.startsWith('get'))

it('serves every operation there is to serve', () => {
  // What changes how the tenant is set up, or has it call somebody.
  const others = ['setMFAOktaConfig', 'setMFADuoConfig', 'testMFAConfig', 'deleteMFAConfig']
  const defined = definedOperations().map(({ operationId }) => operationId)
  expect(defined.filter((operationId) => !others.includes(operationId)).toSorted()).toEqual(operationIds.toSorted())
})

describe.each(everywhere)('/%s %s answers as defined', (version, operationId) => {
  it('with 200, to a good request', async () => {
    const { call } = await setUpCalls(version)
    expect((await call(operationId)).status).toBe(200)
  })

  it.each(['badRequest', 'unauthorized', 'forbidden', 'rateLimited', 'serverError'] as const)(
    'to a scripted %s',
    async (kind) => {
      const { call, simulator } = await setUpCalls(version)
      simulator.addFault({ kind, operation: operationId })
      const statuses = { badRequest: 400, unauthorized: 401, forbidden: 403, rateLimited: 429, serverError: 500 }
      expect((await call(operationId)).status).toBe(statuses[kind])
    },
  )

  it('with 401, to a token it does not know', async () => {
    const { call } = await setUpCalls(version)
    const { status, body } = await call(operationId, { accessToken: 'made.up.token' })
    expect(status).toBe(401)
    expect(body).toEqual({ error: 'JWT validation failed: JWT is invalid' })
  })

  it('with 403, to a token without its scope', async () => {
    const { call, simulator } = await setUpCalls(version)
    const { clientId, clientSecret } = simulator
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'sp:other',
    }
    const response = await simulator.fetch('/oauth/token', { method: 'POST', body: new URLSearchParams(form) })
    const { access_token: accessToken } = await response.json()
    expect((await call(operationId, { accessToken })).status).toBe(403)
  })
})

describe.each(withBody)('/%s %s takes', (version, operationId) => {
  it('a request as defined', async () => {
    const { call } = await setUpCalls(version)
    expect((await call(operationId)).requestProblems()).toEqual([])
  })

  it('no request with a field missing', async () => {
    const { call } = await setUpCalls(version)
    const { status, headers, body } = await call(operationId, { body: { nothing: 'of use' } })
    expect(status).toBe(400)
    expect(body).toMatchObject({ trackingId: headers.get('SLPT-Request-ID'), detailCode: '400.1 Bad Request Content' })
  })
})

describe('the statuses of a verification', () => {
  const faults = ['lockout', 'notEnoughData', 'pendingForEver'] as const

  it.each(faults.flatMap((kind) => operationIds.map((operationId) => [kind, operationId] as const)))(
    'are as defined under a scripted %s of %s',
    async (kind, operationId) => {
      const { call, simulator } = await setUpCalls('v3')
      simulator.addFault({ kind, operation: operationId })
      expect((await call(operationId)).status).toBe(200)
    },
  )
})
