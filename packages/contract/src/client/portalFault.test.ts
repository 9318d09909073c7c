import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { MfaError } from '../failure/MfaError.ts'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { errorOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const secret = 'eyJhbGciOi'
const passed = () => json({ status: 'SUCCESS' })
/** What a host without types may give. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))
const thrower = (error: unknown) => () => {
  throw error
}

let warn: MockInstance<typeof console.warn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

async function callWith(options: Partial<MfaClientOptions>) {
  const network = createNetwork(passed)
  const client = createMfaClient({ baseUrl: 'https://acme.api.identitynow.com/v3', fetch: network.fetch, ...options })
  const error = await errorOf(
    client.sendTokenAuthRequest({ token: '918273', userAlias: 'will', deliveryType: 'SMS_WORK' }),
  )
  return { error, requests: network.requests, warnings: warn.mock.calls.map(([said]) => String(said)) }
}

/** A mistake in a function of the host's, made for real. */
const mistakes: [what: string, make: () => unknown][] = [
  ['reads of nothing', () => untyped(null).token],
  ['calls what is no function', () => untyped({}).read(secret)],
  ['walks what is no list', () => [...untyped(7)]],
  ['names what is not there', thrower(new ReferenceError('notThere is not defined'))],
  ['goes round and round', () => thrower(new RangeError('Maximum call stack size exceeded'))()],
]
const saidByOthers = [
  'can\'t access property "token", session is undefined',
  'session is null',
  "undefined is not an object (evaluating 'session.token')",
  'null is not an object',
]

describe('a mistake in getAccessToken', () => {
  it.each([
    ...mistakes,
    ...saidByOthers.map((said) => [said, thrower(new TypeError(said))] as const),
    ['says it by hand', thrower(new TypeError(secret))] as const,
    ['comes from another frame', thrower({ name: 'TypeError', message: 'x is not a function' })] as const,
  ])('is the portal’s, and no session that has ended: %s', async (_what, mistake) => {
    const { error, requests, warnings } = await callWith({ getAccessToken: async () => String(mistake()) })

    expect(error.failure).toEqual({ code: 'portalFault', where: 'getAccessToken' })
    expect(requests).toHaveLength(0)
    expect(warnings).toEqual([
      expect.stringMatching(/getAccessToken failed: (?:TypeError|ReferenceError|RangeError|object)/),
    ])
  })

  it('is a token that is no text', async () => {
    const { error, warnings } = await callWith({ getAccessToken: () => untyped({ access_token: secret }) })
    expect(error.failure).toEqual({ code: 'portalFault', where: 'getAccessToken' })
    expect(warnings[0]).toContain('getAccessToken gave no text, but something of type object')
  })

  it('is a line break in a token', async () => {
    const { error, requests, warnings } = await callWith({ getAccessToken: () => `${secret}\nx` })
    expect(error.failure).toEqual({ code: 'portalFault', where: 'getAccessToken' })
    expect(requests).toHaveLength(0)
    expect(warnings).toEqual([expect.stringMatching(/"Authorization" cannot be set.*line break in a token/)])
  })
})

describe('what getAccessToken fails with is no mistake', () => {
  it.each([
    'Failed to fetch',
    'NetworkError when attempting to fetch resource.',
    'Load failed',
    'fetch failed',
    'The Internet connection appears to be offline.',
    'Network request failed',
  ])('where there is no network: %s', async (said) => {
    const { error, warnings } = await callWith({ getAccessToken: () => Promise.reject(new TypeError(said)) })
    expect(error.failure).toEqual({ code: 'offline' })
    expect(warnings).toEqual([])
  })

  it.each([
    ['the host’s own error', new Error('the session has ended')],
    ['a sign-in page in place of JSON', new SyntaxError('Unexpected token < in JSON')],
    ['no error', undefined],
    ['a word', 'expired'],
  ])('where the session may have ended: %s', async (_what, error) => {
    const call = await callWith({ getAccessToken: () => Promise.reject(error) })
    expect(call.error.failure).toEqual({ code: 'unauthorized' })
    expect(call.warnings).toEqual([])
  })
})

describe('a mistake in headers', () => {
  it.each([
    ['throws', thrower(new Error(secret)), 'headers failed: Error'],
    ['gives nothing', () => untyped(null), 'headers gave no object'],
    ['is async', async () => ({ 'X-Session': secret }), 'headers gave no object'],
    ['has a line break in a value', { 'X-Session': `${secret}\nx` }, '"X-Session" cannot be set'],
    ['has a blank in a name', { 'X Session': secret }, '"X Session" cannot be set'],
    ['has a letter that goes into no header', { 'X-Name': 'Łukasz' }, '"X-Name" cannot be set'],
  ])('is the portal’s, and nothing is sent: it %s', async (_what, headers, said) => {
    // What a host without types may give.
    const given: { headers?: MfaClientOptions['headers'] } = Object.fromEntries([['headers', headers]])
    const { error, requests, warnings } = await callWith(given)

    expect(error.failure).toEqual({ code: 'portalFault', where: 'headers' })
    expect(requests).toHaveLength(0)
    expect(warnings).toEqual([expect.stringContaining(said)])
  })
})

describe('a mistake in a fetch of the host’s', () => {
  it('is the portal’s where it throws at once', async () => {
    const { error, warnings } = await callWith({ fetch: thrower(new Error(secret)) })
    expect(error.failure).toEqual({ code: 'portalFault', where: 'fetch' })
    expect(warnings).toEqual([expect.stringContaining('fetch threw: Error')])
  })

  it.each([...mistakes, ...saidByOthers.map((said) => [said, thrower(new TypeError(said))] as const)])(
    'is no network that is gone: it %s',
    async (_what, mistake) => {
      const { error, warnings } = await callWith({ fetch: async () => untyped(mistake()) })
      expect(error.failure).toEqual({ code: 'portalFault', where: 'fetch' })
      expect(warnings).toHaveLength(1)
    },
  )

  it.each([undefined, null, 'SUCCESS', { status: 'SUCCESS' }])('is an answer that is none: %j', async (answer) => {
    const { error } = await callWith({ fetch: async () => untyped(answer) })
    expect(error.failure).toEqual({ code: 'portalFault', where: 'fetch' })
  })

  it('is not seen in what may be the network’s', async () => {
    const { error, warnings } = await callWith({ fetch: () => Promise.reject(new TypeError('La connexion a échoué.')) })
    expect(error.failure).toEqual({ code: 'offline' })
    expect(warnings).toEqual([])
  })

  it('is whatever the host says itself', async () => {
    for (const fetch of [
      thrower(new MfaError({ code: 'forbidden' })),
      () => Promise.reject(new MfaError({ code: 'forbidden' })),
    ])
      expect((await callWith({ fetch })).error.failure).toEqual({ code: 'forbidden' })
  })
})

it('is the portal’s where anything else of it fails', async () => {
  const fetch = async () => json({ message: 'busy' }, { status: 429 })
  const { error } = await callWith({ fetch, now: thrower(new Error(secret)) })
  expect(error.failure).toEqual({ code: 'portalFault', where: 'client' })
})

it.each([
  { getAccessToken: thrower(new TypeError(`${secret} is not a function`)) },
  { getAccessToken: () => `${secret}\nx` },
  { headers: thrower(Object.assign(new Error(secret), { config: secret })) },
  { headers: { 'X-Session': `${secret}\nx` } },
  { fetch: thrower(new Error(secret)) },
  { fetch: async () => untyped(secret) },
])('gives nothing away of what was to be sent: %#', async (options) => {
  const { error, warnings } = await callWith(options)
  const shown = `${inspect(error, { depth: null, showHidden: true })} ${JSON.stringify(error)} ${warnings.join()}`
  expect(error.failure.code).toBe('portalFault')
  expect(shown).not.toMatch(/eyJhbGciOi|918273/)
})

it('says nothing in the console of a portal in production', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const { error, warnings } = await callWith({ headers: thrower(new Error('x')) })
  expect(error.failure).toEqual({ code: 'portalFault', where: 'headers' })
  expect(warnings).toEqual([])
})
