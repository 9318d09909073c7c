import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ask, oneConnection } from './ask.ts'
import { type Echo, type EchoGateway, echoGateway } from './echoGateway.ts'

/** A server that the gateway is mounted in, at `/portal/mfa-gateway`. */
export interface MountedServer {
  origin: string
  stop(): Promise<void> | void
}

/** 200 kB, with letters of several bytes across every seam. */
const large = JSON.stringify({ text: 'aé€😀'.repeat(20_000) })

/** Registers what every adapter must do, with a real server. */
export function adapterTests(mount: (gateway: EchoGateway) => Promise<MountedServer>) {
  let gateway: EchoGateway
  let server: MountedServer
  let base: string

  beforeEach(async () => {
    gateway = echoGateway()
    server = await mount(gateway)
    base = `${server.origin}/portal/mfa-gateway`
  })
  afterEach(() => server.stop())

  it('passes on the whole path, the headers, and where the connection comes from', async () => {
    const headers = { 'X-One': 'one', 'X-Many': ['a', 'b'], Cookie: 'a=b; c=d', Prefer: 'wait=20' }
    const { body } = await ask(`${base}/mfa/token/poll?a=b&a=%2F`, { headers, body: '{}' })
    const echo: Echo = JSON.parse(body)
    expect(echo).toMatchObject({ method: 'POST', path: '/portal/mfa-gateway/mfa/token/poll?a=b&a=%2F', body: '{}' })
    expect(echo.headers).toMatchObject({ 'x-one': 'one', 'x-many': 'a, b', cookie: 'a=b; c=d', prefer: 'wait=20' })
    expect(echo.remoteAddress).toMatch(/^(::ffff:)?127\.0\.0\.1$/)
  })

  it('passes on what has no body', async () => {
    const { body } = await ask(`${base}/mfa/methods`, { method: 'GET' })
    expect(JSON.parse(body)).toMatchObject({ method: 'GET', path: '/portal/mfa-gateway/mfa/methods', body: '' })
  })

  it('passes on a large body, byte by byte as it was', async () => {
    const { body } = await ask(`${base}/mfa/kba/authenticate`, { body: large })
    const echo: Echo = JSON.parse(body)
    expect(echo.body === large).toBe(true)
  })

  it('leaves it to the gateway to refuse what is no JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'x/y']) {
      const { body } = await ask(`${base}/mfa/token/send`, { headers: { 'Content-Type': type }, body: 'a=b' })
      expect(JSON.parse(body)).toMatchObject({ headers: { 'content-type': type } })
    }
  })

  it('gives back status, headers and body, and lets nothing be stored', async () => {
    const { status, headers } = await ask(`${base}/mfa/token/send`, { body: '{}' })
    expect(status).toBe(202)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '7', 'mfa-assertion': 'a.b.c' })
    expect(headers['content-type']).toBe('application/json')
  })

  it.each(['refused', 'refused-midway'])(
    'lets the next request through on a connection whose last one was not read to its end: %s',
    async (path) => {
      const agent = oneConnection()
      const refused = await ask(`${base}/${path}`, { agent, body: large })
      const next = await ask(`${base}/mfa/token/send`, { agent, body: '{"a":1}' })
      const third = await ask(`${base}/mfa/methods`, { agent, method: 'GET' })
      expect([refused.status, next.status, third.status]).toEqual([413, 202, 202])
      expect(JSON.parse(next.body)).toMatchObject({ body: '{"a":1}' })
      expect(next.socket).toBe(refused.socket)
      expect(third.socket).toBe(refused.socket)
      agent.destroy()
    },
  )

  it.each(['GET', 'POST'])('does not take a client for gone that waits for its answer: %s', async (method) => {
    const answered = ask(`${base}/held`, { method, ...(method === 'POST' && { body: large }) })
    const held = await gateway.nextHeld()
    // Servers that mistake the body's end for the client's say so within some milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(held.signal.aborted).toBe(false)
    held.answer()
    expect((await answered).status).toBe(202)
    expect(held.signal.aborted).toBe(false)
  })

  it.each(['GET', 'POST'])('tells within a second that a client has gone while it was held: %s', async (method) => {
    const sent = send(`${base}/held`, method)
    const { signal } = await gateway.nextHeld()
    expect(signal.aborted).toBe(false)
    const left = performance.now()
    sent.destroy()
    if (!signal.aborted) await once(signal, 'abort')
    expect(performance.now() - left).toBeLessThan(1_000)
    // Whoever comes next is answered.
    expect((await ask(`${base}/mfa/token/send`, { body: '{}' })).status).toBe(202)
  })

  it('answers 500 where the gateway fails, with nothing of why', async () => {
    const agent = oneConnection()
    const failed = await ask(`${base}/fails`, { agent, body: large })
    expect(failed.status).toBe(500)
    const next = await ask(`${base}/mfa/token/send`, { agent, body: '{}' })
    expect(next.status).toBe(202)
    agent.destroy()
  })
}

function send(url: string, method: string): ClientRequest {
  const sent = request(url, { method, headers: { 'Content-Type': 'application/json' }, agent: false })
  sent.on('error', () => undefined)
  sent.end(method === 'POST' ? '{}' : undefined)
  return sent
}
