import { afterEach, describe, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { failureOf } from '../test-support/failureOf.ts'
import { createGatewayClient } from './createGatewayClient.ts'
import type { GatewayClient } from './GatewayClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const assertion = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln'
const withAssertion = { headers: { 'MFA-Assertion': assertion } }
const code = { token: '1', userAlias: 'a', deliveryType: 'SMS_WORK' as const }

afterEach(() => {
  vi.restoreAllMocks()
})

function clientOf(answer: () => Response | Promise<Response>, options: Partial<MfaClientOptions> = {}) {
  const told: unknown[][] = []
  const { fetch } = createNetwork(answer)
  const onAssertion: MfaClientOptions['onAssertion'] = (...values) => {
    told.push(values)
  }
  return { client: createGatewayClient({ baseUrl: 'https://portal.example/gw', fetch, onAssertion, ...options }), told }
}

type Call = [name: string, call: (client: GatewayClient) => Promise<unknown>]
const verdicts: Call[] = [
  ['sendTokenAuthRequest', (client) => client.sendTokenAuthRequest(code)],
  ['sendKbaAnswers', (client) => client.sendKbaAnswers([])],
  ['sendDuoVerifyRequest', (client) => client.sendDuoVerifyRequest({ userId: 'a', signedResponse: 'b' })],
  ['pingVerificationStatus', (client) => client.pingVerificationStatus({ method: 'rsa', requestId: 'a' })],
  ['checkMethod', (client) => client.checkMethod({ method: 'passphrase', input: 'x' })],
  ['pollMethod', (client) => client.pollMethod({ method: 'passphrase', requestId: 'a' })],
]
const begun: Call[] = [
  ['createSendToken', (client) => client.createSendToken({ userAlias: 'a', deliveryType: 'SMS_WORK' })],
  ['sendOktaVerifyRequest', (client) => client.sendOktaVerifyRequest({ userId: 'a' })],
  ['startMethod', (client) => client.startMethod({ method: 'passphrase' })],
]

describe('an assertion', () => {
  it.each(verdicts)('is handed on before %s resolves', async (_name, call) => {
    const { client, told } = clientOf(() => json({ status: 'SUCCESS' }, withAssertion))
    const toldWhenAnswered = call(client).then(() => told.length)
    expect(await toldWhenAnswered).toBe(1)
    expect(told).toEqual([[assertion, { transaction: undefined }]])
  })

  it('comes with the transactions that its own request named', async () => {
    const { client, told } = clientOf(() => json({ status: 'SUCCESS' }, withAssertion), {
      headers: { 'mfa-transaction': 'a1 b2' },
    })
    await client.sendTokenAuthRequest(code)
    expect(told).toEqual([[assertion, { transaction: 'a1 b2' }]])
  })

  it.each(begun)('is not taken of %s, which proves nothing', async (_name, call) => {
    const { client, told } = clientOf(() => json({ status: 'SUCCESS' }, withAssertion))
    await call(client)
    expect(told).toEqual([])
  })

  it.each([
    ['PENDING', () => json({ status: 'PENDING' }, withAssertion)],
    ['FAILED', () => json({ status: 'FAILED' }, withAssertion)],
    ['a word that is nearly it', () => json({ status: 'success' }, withAssertion)],
    ['no status', () => json({}, withAssertion)],
    ['an error', () => json({ status: 'SUCCESS' }, { status: 400, ...withAssertion })],
    ['no JSON', () => new Response('SUCCESS', withAssertion)],
    ['an empty one', () => json({ status: 'SUCCESS' }, { headers: { 'MFA-Assertion': '' } })],
    ['none', () => json({ status: 'SUCCESS' })],
  ])('is not taken with %s', async (_what, answer) => {
    const { client, told } = clientOf(answer)
    await client.sendTokenAuthRequest(code).catch(() => undefined)
    expect(told).toEqual([])
  })

  it('is not taken of a call that was called off', async () => {
    const controller = new AbortController()
    const { client, told } = clientOf(() => {
      const body = new ReadableStream({
        pull(stream) {
          controller.abort()
          stream.enqueue(new TextEncoder().encode('{"status":"SUCCESS"}'))
          stream.close()
        },
      })
      return new Response(body, withAssertion)
    })
    const call = client.sendTokenAuthRequest(code, { signal: controller.signal })
    expect(await failureOf(call)).toEqual({ code: 'aborted' })
    // What reads the body is done by then.
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(told).toEqual([])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error(assertion)
      },
    ],
    ['rejects', () => Promise.reject(new Error(assertion))],
  ])('breaks nothing where what it is handed to %s, and is not written anywhere', async (_what, fail) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { client } = clientOf(() => json({ status: 'SUCCESS' }, withAssertion), { onAssertion: fail })

    expect(await client.sendTokenAuthRequest(code)).toEqual({ status: 'SUCCESS' })

    expect(warn).toHaveBeenCalledWith(expect.stringContaining('onAssertion failed: Error'))
    expect(String(warn.mock.calls)).not.toContain(assertion)
  })
})
