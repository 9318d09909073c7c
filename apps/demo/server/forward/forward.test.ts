import { expect, it } from 'vitest'
import { openPortal } from '../test-support/servePortal.ts'

const send = '/mfa-api/mfa/token/send'
const right = { userAlias: 'will.albin', deliveryType: 'SMS_WORK' }

it('adds the token and the address, and takes neither from the browser', async () => {
  const { simulator, person, post } = await openPortal()
  await post(send, right, { Authorization: 'Bearer mine', 'slpt-forwarding': '203.0.113.7' })
  expect(simulator.requests()[0]?.headers).toMatchObject({
    authorization: `Bearer ${person.accessToken}`,
    'slpt-forwarding': '127.0.0.1',
  })
})

it('sends no cookie of the portal on', async () => {
  const { simulator, post } = await openPortal()
  await post(send, right)
  expect(simulator.requests()[0]?.headers).not.toHaveProperty('cookie')
})

it('sends on what the operation takes, and nothing else', async () => {
  const { simulator, post } = await openPortal()
  await post(send, { ...right, admin: true })
  expect(simulator.requests()[0]).toMatchObject({ path: '/v3/mfa/token/send', body: right })
})

it('passes status, body, reference and date through', async () => {
  const { simulator, post } = await openPortal()
  simulator.addFault({ kind: 'rateLimited', retryAfter: '20' })
  const response = await post(send, right)
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('20')
  expect(response.headers.get('SLPT-Request-ID')).toMatch(/^[\da-f]{32}$/)
  expect(Date.parse(response.headers.get('Date') ?? '')).not.toBeNaN()
  expect(await response.json()).toEqual({ message: ' Rate Limit Exceeded ' })
})

it.each([
  { kind: 'truncated', status: 200, text: '{"requestId":"089899f13a8f4da7824996191587bab9","status":"SUCC' },
  { kind: 'empty', status: 200, text: '' },
  { kind: 'html', status: 200, text: expect.stringContaining('<!doctype html>') },
  { kind: 'unauthorized', status: 401, text: expect.stringContaining('JWT is expired') },
  { kind: 'serverError', status: 500, text: expect.stringContaining('500.0') },
] as const)('changes nothing in an answer with the fault $kind', async ({ kind, status, text }) => {
  const { simulator, post } = await openPortal()
  simulator.addFault({ kind })
  const response = await post(send, right)
  expect({ status: response.status, text: await response.text() }).toEqual({ status, text })
})

it('hangs up where the service hangs up', async () => {
  const { simulator, post } = await openPortal()
  simulator.addFault({ kind: 'dropped' })
  await expect(post(send, right)).rejects.toThrow('fetch failed')
})

it.each([
  ['/mfa-api/mfa/token/send', { ...right, userAlias: 'ana.lopes' }],
  ['/mfa-api/mfa/token/authenticate', { ...right, userAlias: 'ana.lopes', token: '123456' }],
  ['/mfa-api/mfa/okta-verify/verify', { userId: 'ana.lopes@acme.example' }],
  ['/mfa-api/mfa/duo-web/verify', { userId: '2c9180857f0ef465017f215cbcfd0a17', signedResponse: 'AUTH|x|y:APP|x|y' }],
])('refuses %s about somebody else', async (path, body) => {
  const { simulator, post } = await openPortal()
  expect((await post(path, body)).status).toBe(403)
  expect(simulator.requests()).toEqual([])
})

it.each([
  '/mfa-api/mfa/kba/config/answers',
  '/mfa-api/mfa/okta-verify/config',
  '/mfa-api/mfa/carrier-pigeon/poll',
  '/mfa-api/mfa/token/send/',
  '/mfa-api/mfa/token/../kba/config/answers',
  '/mfa-api/mfa/token%2Fsend',
  '/mfa-api/identities',
])('forwards no %s', async (path) => {
  const { simulator, post } = await openPortal()
  expect((await post(path, right)).status).toBe(404)
  expect(simulator.requests()).toEqual([])
})

it('refuses what the operation does not take', async () => {
  const { simulator, post } = await openPortal()
  expect((await post(send, { ...right, deliveryType: 'PIGEON' })).status).toBe(400)
  expect((await post('/mfa-api/mfa/kba/authenticate', [])).status).toBe(400)
  expect(simulator.requests()).toEqual([])
})

it('takes 64 kB and no more', async () => {
  const { post } = await openPortal()
  const padding = 'x'.repeat(64 * 1024 - JSON.stringify({ ...right, padding: '' }).length)
  expect((await post(send, { ...right, padding })).status).toBe(200)
  expect((await post(send, { ...right, padding: `${padding}x` })).status).toBe(413)
})
