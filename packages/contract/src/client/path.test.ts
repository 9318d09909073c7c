import { afterEach, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { errorOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const baseUrl = 'https://acme.api.identitynow.com'

afterEach(() => {
  vi.restoreAllMocks()
})

it('may be another one for each operation', async () => {
  const { fetch, requests } = createNetwork(
    () => json({ status: 'PENDING' }),
    () => json([]),
  )
  const asked: string[][] = []
  const client = createMfaClient({
    baseUrl,
    fetch,
    path(operation, path) {
      asked.push([operation, path])
      return `/v2026${path.replace('/mfa/', '/step-up/')}`
    },
  })

  await client.pingVerificationStatus({ method: 'rsa', requestId: '0898' })
  await client.getMFAKbaConfig({ allLanguages: true })

  expect(asked).toEqual([
    ['pingVerificationStatus', '/mfa/rsa/poll'],
    ['getMFAKbaConfig', '/mfa/kba/config'],
  ])
  expect(requests.map(({ url }) => url)).toEqual([
    `${baseUrl}/v2026/step-up/rsa/poll`,
    `${baseUrl}/v2026/step-up/kba/config?allLanguages=true`,
  ])
})

/** What a host without types may give. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a number', 3],
  ['no slash', 'mfa/token/send'],
  ['another host', '//evil.example/mfa'],
  ['an address', 'https://evil.example/mfa'],
  ['a way up', '/../admin'],
  ['a hidden way up', '/a/%2e%2e/admin'],
  ['a query', '/mfa?x=1'],
  ['a fragment', '/mfa#x'],
  ['a backslash', '/\\evil.example'],
  ['a blank', '/mfa /x'],
  ['an empty one', ''],
])('is the portal’s fault where it is %s, and nothing is sent', async (_what, said) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { fetch, requests } = createNetwork(() => json({}))
  const client = createMfaClient({ baseUrl, fetch, path: () => untyped(said) })

  const error = await errorOf(client.createSendToken({ userAlias: 'a', deliveryType: 'SMS_WORK' }))

  expect(error.failure).toEqual({ code: 'portalFault', where: 'path' })
  expect(String(warn.mock.calls)).toContain('path gave something that is no path for createSendToken')
  expect(requests).toEqual([])
})

it('is the portal’s fault where the function throws', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { fetch } = createNetwork(() => json({}))
  const path: MfaClientOptions['path'] = () => {
    throw new RangeError('secret')
  }
  const error = await errorOf(createMfaClient({ baseUrl, fetch, path }).sendOktaVerifyRequest({ userId: 'a' }))
  expect(error.failure).toEqual({ code: 'portalFault', where: 'path' })
  expect(String(warn.mock.calls)).toContain('path failed: RangeError')
  expect(String(warn.mock.calls)).not.toContain('secret')
})
