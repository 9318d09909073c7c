import { afterEach, expect, it, vi } from 'vitest'
import { createNetwork, json } from '../test-support/createNetwork.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClient } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The `Accept-Language` of a call in that language. */
async function languageAskedFor(locale: string | undefined, options: Partial<MfaClientOptions> = {}) {
  const { fetch, requests } = createNetwork(() => json({ status: 'SUCCESS' }))
  const client = createMfaClient({ baseUrl: 'https://acme.api.identitynow.com/v3', fetch, ...options })
  await client.sendOktaVerifyRequest({ userId: 'example@mail.com' }, { locale })
  return requests[0]?.headers.get('Accept-Language')
}

it.each([
  ['fr', 'fr'],
  ['pt-br', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['en_US.UTF-8', 'en-US'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['ar-EG-u-nu-arab', 'ar-EG'],
])('a call in %s asks for %s', async (locale, language) => {
  expect(await languageAskedFor(locale)).toBe(language)
})

it('a call without a language asks for none', async () => {
  expect(await languageAskedFor(undefined)).toBeNull()
  expect(await languageAskedFor('')).toBeNull()
})

it.each(['C', 'de\r\nX-Admin: 1', 'de\nde', 'de, fr', '%'])(
  'a call in %j goes out and asks for no language, and a warning says so',
  async (locale) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

    expect(await languageAskedFor(locale)).toBeNull()

    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('the locale of a call is'))
  },
)

it('the Accept-Language of the host wins, however it is written', async () => {
  expect(await languageAskedFor('fr', { headers: { 'accept-language': 'de' } })).toBe('de')
  expect(await languageAskedFor('fr', { headers: () => ({ 'ACCEPT-LANGUAGE': 'de' }) })).toBe('de')
})

it('the language goes with every operation, and again after a 401', async () => {
  const { fetch, requests } = createNetwork(
    () => json({ error: 'JWT validation failed: JWT is expired' }, { status: 401 }),
    () => json([]),
  )
  const client = createMfaClient({ baseUrl: '/mfa', fetch: relative(fetch), getAccessToken: () => 'token' })
  const calls: ((client: MfaClient) => Promise<unknown>)[] = [
    (one) => one.getMFAKbaConfig({}, { locale: 'fr' }),
    (one) => one.createSendToken({ userAlias: 'a', deliveryType: 'SMS_WORK' }, { locale: 'fr' }),
    (one) => one.sendTokenAuthRequest({ userAlias: 'a', deliveryType: 'SMS_WORK', token: '1' }, { locale: 'fr' }),
    (one) => one.sendKbaAnswers([], { locale: 'fr' }),
    (one) => one.sendOktaVerifyRequest({ userId: 'a' }, { locale: 'fr' }),
    (one) => one.sendDuoVerifyRequest({ userId: 'a', signedResponse: 'b' }, { locale: 'fr' }),
    (one) => one.pingVerificationStatus({ method: 'rsa', requestId: 'a' }, { locale: 'fr' }),
    (one) => one.setMFAKBAConfig([], { locale: 'fr' }),
  ]

  for (const call of calls) await call(client).catch(() => undefined)

  expect(requests).toHaveLength(calls.length + 1)
  expect(new Set(requests.map(({ headers }) => headers.get('Accept-Language')))).toEqual(new Set(['fr']))
})

function relative(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(new URL(input instanceof Request ? input.url : input, 'https://portal.example'), init)
}
