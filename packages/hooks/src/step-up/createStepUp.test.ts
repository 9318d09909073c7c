// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { createStepUpPage, refusalOf } from '../test-support/stepUpPage.ts'
import { createStepUp } from './createStepUp.ts'

describe('a protected request', () => {
  it('is done once it is confirmed, with the assertion that was given for it', async () => {
    const { gateway, stepUp, approve, pass } = createStepUpPage()
    const response = approve()

    await pass()

    expect(await (await response).json()).toEqual({ done: 'approve AR-1' })
    const [first, second, ...rest] = gateway.protectedCalls()
    expect(rest).toEqual([])
    expect(first?.headers.has('MFA-Assertion')).toBe(false)
    expect(second?.headers.get('MFA-Assertion')).toMatch(/^assertion\.t1/)
    expect(second).toMatchObject({ method: first?.method, path: first?.path, body: first?.body })
    expect(stepUp.get()).toEqual({ status: 'idle' })
  })

  it('names its transaction with each call of the gateway, and not after', async () => {
    const { gateway, stepUp, approve, pass } = createStepUpPage()
    const response = approve()
    await pass()
    await response
    await stepUp.client.listMethods()
    expect(gateway.to('/methods').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual(['t1', null])
    expect(gateway.to('/check').map(({ headers }) => headers.get('MFA-Transaction'))).toEqual(['t1'])
  })

  it('shows the methods that the gateway lists, and what the server says', async () => {
    const { gateway, approve, open } = createStepUpPage({
      methods: [{ id: 'rsa', type: 'rsa' }],
    })
    const response = refusalOf(approve())
    const { methods, descriptions, refuse } = await open()
    expect(methods).toMatchObject([{ id: 'rsa', type: 'rsa' }])
    expect(descriptions).toEqual(['/api/approve/AR-1'])
    expect(gateway.to('/start')).toEqual([])
    refuse('abandoned')
    await response
  })

  it.each<[string, BodyInit]>([
    ['a text', 'approve'],
    ['a form', new URLSearchParams({ id: 'AR-1' })],
    ['bytes', new TextEncoder().encode('approve')],
    ['a stream', streamOf('approve')],
  ])('is sent again with the same body: %s', async (_what, body) => {
    const { gateway, approve, pass } = createStepUpPage()
    const more = body instanceof ReadableStream ? { duplex: 'half' } : {}
    const response = approve('AR-1', { body, ...more })
    await pass()
    expect((await response).status).toBe(200)
    const [first, second] = gateway.protectedCalls()
    expect(first?.body).not.toBe('')
    expect(second?.body).toBe(first?.body)
  })

  it('is sent as it was when it was made, whatever became of the body meanwhile', async () => {
    const { approve, pass } = createStepUpPage()
    const form = new URLSearchParams({ id: 'AR-1' })
    const response = approve('AR-1', { body: form })
    form.set('id', 'AR-2')
    await pass()
    expect(await (await response).json()).toEqual({ done: 'id=AR-1' })
  })

  it('may be a Request, whose body goes twice', async () => {
    const { stepUp, pass } = createStepUpPage()
    const request = new Request(`${location.origin}/api/x`, { method: 'PUT', body: 'x', headers: { 'X-Own': '1' } })
    const response = stepUp.fetch(request)
    await pass()
    expect(await (await response).json()).toEqual({ done: 'x' })
  })

  it('says so where its body was read before, and sends nothing', async () => {
    const { gateway, stepUp } = createStepUpPage()
    const request = new Request(`${location.origin}/api/x`, { method: 'PUT', body: 'x' })
    await request.text()
    await expect(stepUp.fetch(request)).rejects.toThrow(/the body of this request was read before/)
    await expect(stepUp.fetch(request)).rejects.toBeInstanceOf(TypeError)
    expect(gateway.seen).toEqual([])
  })

  it('is sent again once, and no more: a second 401 is the caller’s', async () => {
    const { gateway, approve, pass, open } = createStepUpPage()
    const response = approve()
    await open()
    gateway.break((path) =>
      path.startsWith('/api/') ? new Response('no', { status: 401, headers: demanded }) : undefined,
    )
    await pass()
    expect((await response).status).toBe(401)
    expect(await (await response).text()).toBe('no')
    expect(gateway.protectedCalls()).toHaveLength(2)
  })

  it.each([
    [location.origin, { mode: 'same-origin', redirect: 'follow' }],
    ['https://api.acme.example', { mode: 'cors', redirect: 'error' }],
  ])('takes its assertion along to no other origin than %s, and has no answer from a cache', async (origin, how) => {
    const { gateway, stepUp, pass } = createStepUpPage({ stepUp: { allowedOrigins: ['https://api.acme.example'] } })
    const response = stepUp.fetch(`${origin}/api/x`, { method: 'POST' })
    await pass()
    await response
    expect(gateway.protectedCalls()).toMatchObject([
      { mode: 'cors', redirect: 'follow', cache: 'default' },
      { ...how, cache: 'no-store' },
    ])
  })
})

function streamOf(text: string): ReadableStream {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(text))
      stream.close()
    },
  })
}

const demanded = { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", mfa_transaction="t9"' }

describe('an answer that asks for nothing', () => {
  it.each<[string, () => Response]>([
    ['200', () => new Response('ok')],
    ['another 401', () => new Response('who?', { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })],
    [
      'a 401 that can’t be read',
      () => new Response('x', { status: 401, headers: { 'WWW-Authenticate': `${demanded['WWW-Authenticate']}, x="` } }),
    ],
    ['403', () => new Response('no', { status: 403, headers: demanded })],
  ])('is the caller’s, whole: %s', async (_what, answer) => {
    const { gateway, stepUp, approve } = createStepUpPage()
    gateway.break((path) => (path.startsWith('/api/') ? answer() : undefined))
    const response = await approve()
    expect(response.status).toBe(answer().status)
    expect(await response.text()).toBe(await answer().text())
    expect(stepUp.get()).toEqual({ status: 'idle' })
  })

  it('is one from another origin, unless the portal allows that', async () => {
    const { gateway, stepUp } = createStepUpPage()
    const response = await stepUp.fetch('https://elsewhere.example/api/x', { method: 'POST' })
    expect(response.status).toBe(401)

    const page = createStepUpPage({ stepUp: { allowedOrigins: ['https://api.acme.example'] } })
    const allowed = page.stepUp.fetch('https://api.acme.example/api/x', { method: 'POST' })
    await page.pass()
    expect((await allowed).status).toBe(200)
    expect(gateway.to('/methods')).toEqual([])
  })

  it('is one to which a redirect led from another origin', async () => {
    const led = new Response('', { status: 401, headers: demanded })
    Object.defineProperty(led, 'url', { value: 'https://elsewhere.example/api/x' })
    const { stepUp } = createStepUpPage({ stepUp: { fetch: async () => led } })
    expect(await stepUp.fetch('/api/x')).toBe(led)
  })

  it('is one to a request with an assertion of the caller’s own', async () => {
    const { approve } = createStepUpPage()
    expect((await approve('AR-1', { headers: { 'MFA-Assertion': 'own' } })).status).toBe(401)
  })
})

it.each(['api.acme.example', 'https://api.acme.example/v1', '*', 'data:text/plain,x'])(
  'refuses %j as an origin',
  (origin) => {
    expect(() => createStepUp({ gatewayUrl: '/mfa-gateway', allowedOrigins: [origin] })).toThrow(/allowedOrigins/)
  },
)

describe('no assertion', () => {
  it('is kept anywhere: not in what is shown, not in storage, not in the address', async () => {
    const { stepUp, shown, approve, open, enter } = createStepUpPage()
    const response = approve()
    const { succeed } = await open()
    await enter('123456')
    const seen = JSON.stringify([stepUp, stepUp.get(), shown, localStorage, sessionStorage, location.href])
    succeed()
    expect((await response).status).toBe(200)
    expect(seen).not.toContain('assertion.')
  })
})
