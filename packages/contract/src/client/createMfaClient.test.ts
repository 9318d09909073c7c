import { describe, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { errorOf } from '../test-support/failureOf.ts'
import { operationOf } from '../test-support/openapi.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClient } from './MfaClient.ts'

const baseUrl = 'https://acme.api.identitynow.com/v3'
const answers = [{ id: '173423', answer: 'a'.repeat(64) }]
const calls: [operationId: string, call: (client: MfaClient) => Promise<unknown>, path: string, body: unknown][] = [
  [
    'createSendToken',
    (client) => client.createSendToken({ userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' }),
    '/mfa/token/send',
    { userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' },
  ],
  [
    'sendTokenAuthRequest',
    (client) => client.sendTokenAuthRequest({ token: '012345', userAlias: 'will.albin', deliveryType: 'SMS_WORK' }),
    '/mfa/token/authenticate',
    { token: '012345', userAlias: 'will.albin', deliveryType: 'SMS_WORK' },
  ],
  ['sendKbaAnswers', (client) => client.sendKbaAnswers(answers), '/mfa/kba/authenticate', answers],
  [
    'sendOktaVerifyRequest',
    (client) => client.sendOktaVerifyRequest({ userId: 'example@mail.com' }),
    '/mfa/okta-verify/verify',
    { userId: 'example@mail.com' },
  ],
  [
    'sendDuoVerifyRequest',
    (client) => client.sendDuoVerifyRequest({ userId: '2c91', signedResponse: 'AUTH|a|b:APP|c|d' }),
    '/mfa/duo-web/verify',
    { userId: '2c91', signedResponse: 'AUTH|a|b:APP|c|d' },
  ],
  [
    'pingVerificationStatus',
    (client) => client.pingVerificationStatus({ method: 'okta-verify', requestId: '0898' }),
    '/mfa/okta-verify/poll',
    { requestId: '0898' },
  ],
  ['setMFAKBAConfig', (client) => client.setMFAKBAConfig(answers), '/mfa/kba/config/answers', answers],
]

describe('an operation', () => {
  it.each(calls)('%s posts to where the definition says', async (operationId, call, path, body) => {
    const defined = operationOf(operationId)
    const { fetch, requests } = createNetwork(() =>
      json(defined.operation.responses['200'].content['application/json'].example),
    )

    await call(createMfaClient({ baseUrl, fetch }))

    const [request] = requests
    expect(requests).toHaveLength(1)
    expect(request?.method).toBe(defined.method)
    expect(request?.url).toBe(`${baseUrl}${path}`)
    expect(path).toBe(defined.path.replace('{method}', 'okta-verify'))
    expect(request?.headers.get('Content-Type')).toBe('application/json')
    expect(await request?.json()).toEqual(body)
  })

  it.each([
    [undefined, ''],
    [{}, ''],
    [{ allLanguages: undefined }, ''],
    [{ allLanguages: true }, '?allLanguages=true'],
    [{ allLanguages: false }, '?allLanguages=false'],
  ])('getMFAKbaConfig with %j gets the questions', async (query, search) => {
    const { fetch, requests } = createNetwork(() => json([{ id: '1', text: 'Why?', hasAnswer: true, numAnswers: 2 }]))

    const questions = await createMfaClient({ baseUrl, fetch }).getMFAKbaConfig(query)

    expect(questions).toEqual([{ id: '1', text: 'Why?', hasAnswer: true, numAnswers: 2 }])
    expect(requests[0]?.method).toBe('GET')
    expect(requests[0]?.url).toBe(`${baseUrl}/mfa/kba/config${search}`)
    expect(requests[0]?.headers.has('Content-Type')).toBe(false)
  })
})

it('keeps every request out of caches and follows no redirect with it', async () => {
  const { fetch, requests } = createNetwork(() => json({ status: 'PENDING' }))
  await createMfaClient({ baseUrl, fetch }).pingVerificationStatus({ method: 'rsa', requestId: '0898' })
  expect(requests[0]).toMatchObject({ cache: 'no-store', redirect: 'manual', credentials: 'same-origin' })
  expect(requests[0]?.headers.get('Accept')).toBe('application/json')
})

it('sends nothing along that the service does not know', async () => {
  const { fetch, requests } = createNetwork(() => json({ status: 'PENDING' }))
  const request = { method: 'rsa' as const, requestId: '0898', userAlias: 'will.albin' }
  await createMfaClient({ baseUrl, fetch }).pingVerificationStatus(request)
  expect(await requests[0]?.json()).toEqual({ requestId: '0898' })
})

it.each([
  [{ status: 'VERIFIED' }, 'UNKNOWN'],
  [{}, 'MISSING'],
])('gives back %j as %s: an answer, and no success', async (body, status) => {
  const { fetch } = createNetwork(() => json(body))
  const poll = createMfaClient({ baseUrl, fetch }).pingVerificationStatus({ method: 'rsa', requestId: '0898' })
  expect(await poll).toEqual({ status })
})

it('looks the global fetch up at each call', async () => {
  const client = createMfaClient({ baseUrl })
  const { fetch, requests } = createNetwork(() => json({ status: 'SUCCESS' }))
  vi.stubGlobal('fetch', fetch)
  try {
    await client.sendOktaVerifyRequest({ userId: 'example@mail.com' })
  } finally {
    vi.unstubAllGlobals()
  }
  expect(requests).toHaveLength(1)
})

describe('a request that the service cannot take', () => {
  const { fetch, requests } = createNetwork(() => json({}))
  const client = createMfaClient({ baseUrl, fetch })
  // What a caller without types may pass.
  const untyped = (value: unknown) => JSON.parse(JSON.stringify(value))
  const wrong: [call: () => Promise<unknown>, message: RegExp][] = [
    [
      () => client.createSendToken(untyped({ userAlias: 's3cret', deliveryType: 's3cret' })),
      /createSendToken.*: deliveryType must be one of SMS_PERSONAL, /,
    ],
    [
      () => client.sendTokenAuthRequest(untyped({ token: 918273, userAlias: 's3cret', deliveryType: 'SMS_WORK' })),
      /token must be of type string/,
    ],
    [
      () => client.sendKbaAnswers(untyped([{ id: '1', answer: 's3cret' }, { id: '2' }])),
      /: 1\.answer must be of type string/,
    ],
    [() => client.sendKbaAnswers(untyped({ id: '1', answer: 's3cret' })), /the whole must be of type array/],
    [
      () => client.pingVerificationStatus(untyped({ method: '../token', requestId: 's3cret' })),
      /method must be one of okta-verify, /,
    ],
    [() => client.sendDuoVerifyRequest(untyped(null)), /the whole must be of type object/],
  ]

  it.each(wrong)('is not sent, and the error names the field: %#', async (call, message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const error = await errorOf(call())
    const warning = String(warn.mock.calls)
    warn.mockRestore()

    expect(error.failure).toEqual({ code: 'portalFault', where: 'request' })
    expect(String(error.cause)).toMatch(message)
    expect(warning).toMatch(message)
    expect(`${String(error.cause)} ${warning}`).not.toMatch(/s3cret|918273|\.\.\/token/)
    expect(requests).toHaveLength(0)
  })
})

describe('options', () => {
  it.each([
    ['https://acme.api.identitynow.com/v3/', 'https://acme.api.identitynow.com/v3/mfa/token/send'],
    ['https://acme.api.identitynow.com/beta', 'https://acme.api.identitynow.com/beta/mfa/token/send'],
    ['http://127.0.0.1:4010//', 'http://127.0.0.1:4010/mfa/token/send'],
    ['/mfa-gateway/', '/mfa-gateway/mfa/token/send'],
    ['/', '/mfa/token/send'],
  ])('baseUrl %s leads to %s', async (someBaseUrl, url) => {
    const asked: unknown[] = []
    const client = createMfaClient({
      baseUrl: someBaseUrl,
      async fetch(input) {
        asked.push(input)
        return json({ status: 'SUCCESS' })
      },
    })
    await client.createSendToken({ userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' })
    expect(asked).toEqual([url])
  })

  it.each([
    '',
    'acme.api.identitynow.com/v3',
    '//acme.api.identitynow.com/v3',
    'v3',
    './v3',
    'ftp://acme.api.identitynow.com',
    'javascript:alert(1)',
    'https://',
    'https://user:password@acme.api.identitynow.com/v3',
    'https://acme.api.identitynow.com/v3?x=1',
    'https://acme.api.identitynow.com/v3#x',
    '/v3?x=1',
    '/\\example.com',
    '/v3 ',
  ])('baseUrl %j is refused', (someBaseUrl) => {
    expect(() => createMfaClient({ baseUrl: someBaseUrl })).toThrow(/baseUrl/)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('timeoutMs %d is refused', (timeoutMs) => {
    expect(() => createMfaClient({ baseUrl, timeoutMs })).toThrow(/timeoutMs/)
  })
})
