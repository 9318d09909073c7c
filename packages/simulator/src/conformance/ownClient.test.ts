import { createMfaClient, type MfaClient } from '@mfa-challenge/contract'
import { hashKbaAnswer } from '@mfa-challenge/contract/kba'
import { describe, expect, it } from 'vitest'
import { operationAt, requestProblems } from '../test-support/openApi.ts'
import { codeOf, forwarded, personOf, setUp, signedByDuo, waitingId } from '../test-support/setUp.ts'

const delivery = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' } as const

function setUpClient(version: 'v3' | 'beta', options: Parameters<typeof setUp>[0] = {}) {
  const world = setUp(options)
  const client = createMfaClient({
    baseUrl: `${world.simulator.url}/${version}`,
    getAccessToken: () => world.will.accessToken,
    headers: forwarded,
    fetch: (input, init) => world.simulator.fetch(input, init),
    now: world.clock.now,
  })

  /** Every request that arrived is one the definition allows. */
  function expectRequestsAsDefined() {
    const calls = world.simulator.requests().filter(({ path }) => path.startsWith(`/${version}/`))
    expect(calls).not.toEqual([])
    for (const { method, path, headers, body } of calls) {
      const { pathname, searchParams } = new URL(path, world.simulator.url)
      const operation = operationAt(method, pathname.replace(/^\/(?:v3|beta)/, ''))
      if (method === 'POST') expect([path, ...requestProblems(operation, body)]).toEqual([path])
      if (method === 'POST') expect(headers['content-type']).toBe('application/json')
      for (const [name, value] of searchParams) expect([name, value]).toEqual(['allLanguages', 'true'])
    }
  }
  return { ...world, client, expectRequestsAsDefined }
}

describe.each(['v3', 'beta'] as const)('our client, on /%s', (version) => {
  it('passes by every method, with requests as defined', async () => {
    const { client, simulator, will, expectRequestsAsDefined } = setUpClient(version)

    const sent = await client.createSendToken(delivery)
    expect(sent).toMatchObject({ status: 'SUCCESS', errorMessage: undefined })
    const checked = await client.sendTokenAuthRequest({ ...delivery, token: codeOf(simulator) })
    expect(checked.status).toBe('SUCCESS')

    const questions = await client.getMFAKbaConfig({ allLanguages: true })
    expect(questions).toHaveLength(4)
    const answers = await Promise.all(
      will.kba.map(async ({ id, answer }) => ({ id, answer: await hashKbaAnswer(answer) })),
    )
    expect((await client.setMFAKBAConfig(answers)).filter(({ hasAnswer }) => hasAnswer)).toHaveLength(3)
    const kba = await client.sendKbaAnswers(answers)
    expect(kba.status).toBe('SUCCESS')
    expect(kba.items.every(({ isVerified }) => isVerified)).toBe(true)

    expect((await client.sendOktaVerifyRequest({ userId: will.oktaUserId })).status).toBe('PENDING')
    const requestId = waitingId(simulator)
    simulator.approve(requestId)
    expect((await client.pingVerificationStatus({ method: 'okta-verify', requestId })).status).toBe('SUCCESS')

    const signedResponse = await signedByDuo(simulator)
    expect((await client.sendDuoVerifyRequest({ userId: will.identityId, signedResponse })).status).toBe('SUCCESS')

    const rsa = { method: 'rsa', requestId: simulator.startRsa(will.userAlias) } as const
    expect((await client.pingVerificationStatus(rsa)).status).toBe('PENDING')
    expectRequestsAsDefined()
  })

  it('understands the service where it speaks as in its examples', async () => {
    const { client, simulator, will } = setUpClient(version, { exampleSpelling: true })
    const { requestId = '' } = await client.createSendToken(delivery)
    expect((await client.sendTokenAuthRequest({ ...delivery, token: codeOf(simulator) })).status).toBe('PENDING')
    expect((await client.pingVerificationStatus({ method: 'token', requestId })).status).toBe('SUCCESS')

    const [first, second] = personOf(simulator, 'will.albin').kba
    const answers = [
      { id: String(first?.id), answer: await hashKbaAnswer(String(first?.answer)) },
      { id: String(second?.id), answer: await hashKbaAnswer('wrong') },
    ]
    expect(await client.sendKbaAnswers(answers)).toEqual({
      status: 'PENDING',
      items: [
        { questionId: first?.id, isVerified: true },
        { questionId: second?.id, isVerified: false },
      ],
    })

    const push = await client.sendOktaVerifyRequest({ userId: will.oktaUserId })
    expect(push.status).toBe('SUCCESS')
    const poll = await client.pingVerificationStatus({ method: 'okta-verify', requestId: push.requestId ?? '' })
    expect(poll.status).toBe('PENDING')
  })
})

describe('our client, on a scripted fault', () => {
  type Call = (client: MfaClient) => Promise<unknown>
  const send: Call = (client) => client.createSendToken(delivery)

  it.each([
    ['dropped', { code: 'offline' }],
    ['serverError', { code: 'serviceFault', status: 500 }],
    ['html', { code: 'unreadable', problem: 'html' }],
    ['empty', { code: 'unreadable', problem: 'empty' }],
    ['truncated', { code: 'unreadable', problem: 'truncated' }],
    ['rateLimited', { code: 'rateLimited', retryAt: Date.UTC(2026, 0, 1, 12, 0, 10) }],
    ['unauthorized', { code: 'unauthorized' }],
    ['forbidden', { code: 'forbidden' }],
    ['badRequest', { code: 'invalidRequest', status: 400 }],
    ['proxy', { code: 'blocked', status: 403 }],
  ] as const)('%s, says what it was', async (kind, failure) => {
    const { client, simulator } = setUpClient('v3')
    simulator.addFault({ kind })
    await expect(send(client)).rejects.toMatchObject({ failure })
  })

  it.each([
    ['unknownStatus', 'UNKNOWN'],
    ['missingStatus', 'MISSING'],
    ['lockout', 'LOCKOUT'],
    ['notEnoughData', 'NOT_ENOUGH_DATA'],
    ['pendingForEver', 'PENDING'],
    ['pending', 'FAILED'],
  ] as const)('%s, is told a status that is no success', async (kind, status) => {
    const { client, simulator } = setUpClient('v3')
    simulator.addFault({ kind })
    expect((await client.sendTokenAuthRequest({ ...delivery, token: '123456' })).status).toBe(status)
  })

  it('unauthorized once, asks for a fresh token and goes on', async () => {
    const { client, simulator } = setUpClient('v3')
    simulator.addFault({ kind: 'unauthorized', times: 1 })
    expect(await send(client)).toMatchObject({ status: 'SUCCESS' })
  })
})
