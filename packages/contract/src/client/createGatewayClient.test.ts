import { afterEach, describe, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { failureOf } from '../test-support/failureOf.ts'
import { createGatewayClient } from './createGatewayClient.ts'
import type { GatewayClient } from './GatewayClient.ts'

const baseUrl = 'https://portal.example/mfa-gateway'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a caller without types may pass. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value))

const calls: [name: string, call: (client: GatewayClient) => Promise<unknown>, path: string, body: unknown][] = [
  ['startMethod', (client) => client.startMethod({ method: 'passphrase' }), '/mfa/passphrase/start', {}],
  [
    'checkMethod',
    (client) => client.checkMethod({ method: 'passphrase', requestId: '0898', input: '012345' }),
    '/mfa/passphrase/check',
    { requestId: '0898', input: '012345' },
  ],
  [
    'pollMethod',
    (client) => client.pollMethod({ method: 'passphrase', requestId: '0898' }),
    '/mfa/passphrase/poll',
    { requestId: '0898' },
  ],
  [
    'sendOktaVerifyRequest',
    (client) => client.sendOktaVerifyRequest({ userId: 'k' }),
    '/mfa/okta-verify/verify',
    { userId: 'k' },
  ],
]

it.each(calls)('%s posts to the gateway', async (_name, call, path, body) => {
  const { fetch, requests } = createNetwork(() => json({ requestId: '0898', status: 'PENDING' }))
  const answer = await call(createGatewayClient({ baseUrl, fetch }))
  expect(answer).toMatchObject({ requestId: '0898', status: 'PENDING' })
  expect(requests.map(({ method, url }) => [method, url])).toEqual([['POST', `${baseUrl}${path}`]])
  expect(await requests[0]?.json()).toEqual(body)
})

it('has a request for Duo signed', async () => {
  const signed = { host: 'api-1.duosecurity.com', sigRequest: 'TX|a|b:APP|c|d' }
  const { fetch, requests } = createNetwork(() => json(signed))
  expect(await createGatewayClient({ baseUrl, fetch }).createSigRequest({ userId: 'k' })).toEqual(signed)
  expect(requests[0]?.url).toBe(`${baseUrl}/mfa/duo-web/sig-request`)
})

it('lets polls be held for 25 s, and for as long as the portal says', async () => {
  const { fetch, requests } = createNetwork(() =>
    json({ status: 'PENDING' }, { headers: { 'Preference-Applied': 'wait=25' } }),
  )
  const poll = { method: 'passphrase', requestId: '0898' }
  expect(await createGatewayClient({ baseUrl, fetch }).pollMethod(poll)).toEqual({ status: 'PENDING', held: true })
  await createGatewayClient({ baseUrl, fetch, pollWaitSeconds: 10 }).pollMethod(poll)
  await createGatewayClient({ baseUrl, fetch, pollWaitSeconds: 0 }).pollMethod(poll)
  expect(requests.map(({ headers }) => headers.get('Prefer'))).toEqual(['wait=25', 'wait=10', null])
})

it.each(['../token', 'a/b', 'Rsa', '', '-a', 'a?b', 'a b'])(
  'sends nothing to a method that is called %j',
  async (method) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { fetch, requests } = createNetwork(() => json({}))
    const client = createGatewayClient({ baseUrl, fetch })
    for (const call of [
      client.startMethod({ method }),
      client.checkMethod({ method }),
      client.pollMethod({ method, requestId: 'a' }),
    ])
      expect(await failureOf(call)).toEqual({ code: 'portalFault', where: 'request' })
    expect(requests).toEqual([])
  },
)

describe('the list of methods', () => {
  const listed = (methods: unknown) => {
    const { fetch, requests } = createNetwork(() => json({ methods }))
    return { list: createGatewayClient({ baseUrl, fetch }).listMethods(), requests }
  }
  const known = [
    { id: 'sms', type: 'token', userAlias: 'key', deliveryType: 'SMS_WORK', destination: '•••• 17', codeLength: 6 },
    { id: 'okta', type: 'okta-verify', userId: 'key', unavailable: { reason: 'No phone yet' } },
    { id: 'duo', type: 'duo-web', userId: 'key' },
    { id: 'kba', type: 'kba', questions: [{ id: '1', text: 'Why?' }], count: 2 },
    { id: 'rsa', type: 'rsa', lastUsed: true },
    { id: 'own', type: 'other', method: 'passphrase', asks: 'code', label: 'Passphrase' },
  ]

  it('is read as the gateway gives it', async () => {
    const { list, requests } = listed(known)
    expect(await list).toEqual(known)
    expect(requests.map(({ method, url }) => [method, url])).toEqual([['GET', `${baseUrl}/mfa/methods`]])
  })

  it('goes without types that are not known yet, and takes null for nothing', async () => {
    const { list } = listed([
      { id: 'x', type: 'passkey' },
      { id: 'rsa', type: 'rsa', label: null, unavailable: null, lastUsed: null },
    ])
    expect(await list).toEqual([{ id: 'rsa', type: 'rsa' }])
  })

  it.each<[unknown]>([
    [undefined],
    [{}],
    [['sms']],
    [[{ type: 'rsa' }]],
    [[{ id: 'sms', type: 'token', userAlias: 'key', deliveryType: 'FAX' }]],
    [[{ id: 'own', type: 'other', method: '../token', asks: 'code', label: 'x' }]],
    [[{ id: 'own', type: 'other', method: 'passphrase', asks: 'luck', label: 'x' }]],
    [[{ id: 'own', type: 'other', method: 'passphrase', asks: 'code' }]],
  ])('is unreadable where one of a known type can’t be read: %j', async (methods) => {
    expect(await failureOf(listed(untyped(methods ?? null)).list)).toMatchObject({
      code: 'unreadable',
      problem: 'wrongShape',
    })
  })
})
