import { expect, it } from 'vitest'
import { type Route, routes } from '../routes/routes.ts'
import { basePath, openGateway, portal } from '../test-support/openGateway.ts'
import { createPigeon } from '../test-support/pigeon.ts'

/** A right call of each route, by `GET /path`. A route without one fails the first test. */
const right: Record<string, RightCall> = {
  'GET /mfa/methods': { path: '/mfa/methods' },
  'GET /.well-known/jwks.json': { path: '/.well-known/jwks.json', isPublic: true },
  'POST /mfa/token/send': { path: '/mfa/token/send', body: { deliveryType: 'SMS_WORK' } },
  'POST /mfa/token/authenticate': {
    path: '/mfa/token/authenticate',
    body: { token: '123456', deliveryType: 'SMS_WORK' },
  },
  'GET /mfa/kba/config': { path: '/mfa/kba/config?allLanguages=true' },
  'POST /mfa/kba/authenticate': { path: '/mfa/kba/authenticate', body: [{ id: '173423', answer: 'x' }] },
  'POST /mfa/okta-verify/verify': { path: '/mfa/okta-verify/verify', body: {} },
  'POST /mfa/duo-web/sig-request': { path: '/mfa/duo-web/sig-request', body: {} },
  'POST /mfa/duo-web/verify': { path: '/mfa/duo-web/verify', body: { signedResponse: 'AUTH|x|y:APP|x|y' } },
  'POST /mfa/{method}/poll': { path: '/mfa/okta-verify/poll', begin: '/mfa/okta-verify/verify' },
  'POST /mfa/{method}/start': { path: '/mfa/rsa/start', body: {} },
  'POST /mfa/{method}/check': {
    path: '/mfa/carrier-pigeon/check',
    begin: '/mfa/carrier-pigeon/start',
    body: { input: { word: 'coo' } },
  },
}

interface RightCall {
  path: string
  body?: unknown
  /** What gives the request id that it is about. */
  begin?: string
  isPublic?: boolean
}

const keyOf = ({ httpMethod, path }: Route) => `${httpMethod} ${path}`
const all = Object.entries(right).map(([key, call]) => ({ key, ...call, isPost: key.startsWith('POST') }))
const posts = all.filter(({ isPost }) => isPost)

it('has a right call for every route, and for no other', () => {
  expect(Object.keys(right)).toEqual(routes.map(keyOf))
})

async function open({ path, body, begin, isPost }: (typeof all)[number]) {
  const world = openGateway({ verifiers: [createPigeon()] })
  const will = world.browser('will.albin')
  const begun = begin === undefined ? undefined : await (await will.post(begin, {})).json()
  const own = begun === undefined ? body : { ...Object(body), requestId: begun.requestId }
  const asked = world.simulator.requests().length
  const upstream = () =>
    world.simulator
      .requests()
      .slice(asked)
      .filter(({ path: to }) => to !== '/oauth/token')
  const ask = (browser = will, sent: unknown = own, headers: Record<string, string> = {}, to = path) =>
    isPost ? browser.post(to, sent, headers) : browser.get(to, headers)
  return { ...world, will, own, upstream, ask }
}

it.each(all)('answers a right $key, and lets nobody keep it', async (call) => {
  const { ask } = await open(call)
  const response = await ask()
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

it.each(all.filter(({ isPublic }) => !isPublic))('tells nobody who is not signed in: $key', async (call) => {
  const { ask, browser, upstream } = await open(call)
  const response = await ask(browser('nobody'))
  expect(response.status).toBe(401)
  expect(upstream()).toEqual([])
})

const forged = {
  userAlias: 'ana.lopes',
  userId: 'ana.lopes@acme.example',
  identityId: '2c9180857f0ef465017f215cbcfd0a17',
}

it.each(all)('takes nobody’s word for who they are: $key', async (call) => {
  const { ask, will, own, upstream } = await open(call)
  const sent = Array.isArray(own) ? own.map((one) => ({ ...one, ...forged })) : { ...Object(own), ...forged }
  const headers = {
    'X-User': 'ana.lopes',
    Authorization: 'Bearer ana.lopes',
    'slpt-forwarding': '198.51.100.9',
    'X-Forwarded-For': '198.51.100.9',
    Forwarded: 'for=198.51.100.9',
  }
  const query = `${call.path.includes('?') ? '&' : '?'}userAlias=ana.lopes&userId=ana.lopes`
  const response = await ask(will, sent, headers, call.path + query)
  expect(response.status).toBe(200)
  const wire = JSON.stringify([upstream(), await response.text()])
  expect(wire).not.toMatch(/ana\.lopes|198\.51\.100\.9|2c9180857f0ef465017f215cbcfd0a17/)
})

it.each(all)('sends on no cookie, and nothing that is not named: $key', async (call) => {
  const { ask, will, own, upstream } = await open(call)
  await ask(will, own, { 'X-Secret': 'portal-secret', 'Accept-Language': 'de-DE,de;q=0.9' })
  for (const { headers } of upstream()) {
    const names = ['accept', 'accept-language', 'authorization', 'content-type', 'slpt-forwarding']
    expect(Object.keys(headers).filter((name) => !names.includes(name))).toEqual([])
    expect(headers).toMatchObject({ 'slpt-forwarding': '203.0.113.7', 'accept-language': 'de-DE,de;q=0.9' })
  }
})

it.each(all)('refuses what another site asks: $key', async (call) => {
  const { ask, will, own, upstream } = await open(call)
  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: `${portal}.evil.example` },
    { Origin: portal.replace('https', 'http') },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ]) {
    expect([JSON.stringify(headers), (await ask(will, own, headers)).status]).toEqual([JSON.stringify(headers), 403])
  }
  expect(upstream()).toEqual([])
})

it.each(posts)('refuses a POST that does not say whence, or is no JSON: $key', async (call) => {
  const { will, own, upstream } = await open(call)
  const body = JSON.stringify(own)
  const send = (headers: Record<string, string>) => will.send(call.path, { method: 'POST', body, headers })
  expect((await send({ 'Content-Type': 'application/json' })).status).toBe(403)
  for (const type of ['text/plain', 'text/plain; charset=application/json', 'application/x-www-form-urlencoded', ''])
    expect([type, (await send({ Origin: portal, 'Content-Type': type })).status]).toEqual([type, 403])
  expect(upstream()).toEqual([])
})

it.each(posts)('refuses a body that is too long, or can’t be read: $key', async (call) => {
  const { ask, will, own, upstream } = await open(call)
  expect((await ask(will, { ...Object(own), padding: 'x'.repeat(1024 * 1024) })).status).toBe(413)
  for (const broken of ['', '{', '{"requestId":', 'null', '"text"', '3', '[[]]', '[null]'])
    expect([broken, (await ask(will, broken)).status]).toEqual([broken, 400])
  expect(upstream()).toEqual([])
})

it.each(posts)('names a field that does not belong, and never what stood in it: $key', async (call) => {
  const { ask, will, own, upstream } = await open(call)
  const extra = { admin: 'secret-value' }
  const sent = Array.isArray(own) ? own.map((one) => ({ ...one, ...extra })) : { ...Object(own), ...extra }
  const response = await ask(will, sent)
  const text = await response.text()
  expect([response.status, text]).toEqual([400, expect.stringContaining('admin')])
  expect(text).not.toContain('secret-value')
  expect((await ask(will, JSON.stringify(sent).replace('"admin"', '"__proto__"'))).status).toBe(400)
  expect((await ask(will, JSON.stringify(sent).replace('"admin"', '"a\\r\\nSet-Cookie: x"'))).status).toBe(400)
  expect(upstream()).toEqual([])
})

it.each(all.filter(({ begin }) => begin !== undefined))(
  'knows no request id but this session’s: $key',
  async (call) => {
    const { ask, browser, own, upstream } = await open(call)
    const foreign = await ask(browser('will.albin/other-tab'), own)
    const ana = await ask(browser('ana.lopes'), own)
    const never = await ask(browser('ana.lopes'), { ...Object(own), requestId: '0'.repeat(32) })
    const odd = await ask(browser('ana.lopes'), { ...Object(own), requestId: '../../config' })
    const answers = await Promise.all([foreign, ana, never, odd].map((response) => response.text()))
    expect([foreign, ana, never, odd].map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers).size).toBe(1)
    expect(upstream()).toEqual([])
  },
)

it.each(all)('answers nothing but exactly $key', async (call) => {
  const { will, own, upstream, gateway } = await open(call)
  const [path = ''] = call.path.split('?')
  const body = JSON.stringify(own)
  const headers = { Origin: portal, 'Content-Type': 'application/json' }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', call.isPost ? 'GET' : 'POST']) {
    const init = method === 'GET' || method === 'HEAD' ? { method, headers } : { method, headers, body: body ?? '{}' }
    expect([method, (await will.send(path, init)).status]).toEqual([method, 404])
  }
  const others = [`${path}/`, `/${path}`, path.toUpperCase(), `${path}%20`, `/x/..${path}x`, `/v3${path}`]
  for (const other of others) {
    const init = call.isPost ? { method: 'POST', headers, body } : { headers }
    expect([other, (await will.send(other, init)).status]).toEqual([other, 404])
  }
  const elsewhere = new Request(`${portal}/other${basePath}${path}`, { headers: { Cookie: 'session=will.albin' } })
  expect((await gateway.fetch(elsewhere)).status).toBe(404)
  expect(upstream()).toEqual([])
})
