import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { createSigningJwk } from '@mfa-challenge/gateway'
import { serveSimulator } from '@mfa-challenge/simulator/node'
import { freePort } from '../src/test-support/freePort.ts'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

const portal = 'https://portal.acme.example'
const cookie = 'session=of-will'

/** A program of the guide, as a reader runs it. */
function run(file: string, environment: Record<string, string>) {
  const flags = ['--conditions=@mfa-challenge/source', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, file)], { env: environment })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function variables() {
  const { simulator, close } = await serveSimulator()
  onTestFinished(close)
  const { url, clientId, clientSecret } = simulator
  return { MFA_API_URL: url, MFA_CLIENT_ID: clientId, MFA_CLIENT_SECRET: clientSecret }
}

it('the Express app lets through what was proven, once', async () => {
  const environment = { ...(await variables()), PORT: String(await freePort()) }
  const server = run('express/server.ts', environment)
  await once(createInterface({ input: server.stdout }), 'line')
  const page = run('express/try.ts', environment)
  const [output, errors] = await Promise.all([text(page.stdout), text(page.stderr)])
  expect(errors).toBe('')
  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/^401 Bearer error="insufficient_user_authentication", .* mfa_transaction="[\da-f]{32}"$/),
    expect.stringMatching(/^200 \{"requestId":"[\da-f]{32}","status":"SUCCESS","errorMessage":""\}$/),
    '200 {"status":"SUCCESS"}',
    '200 {"approved":"AR-1","provenBy":"token"}',
    '401 the second time',
  ])
}, 20_000)

describe('with what the other servers share', () => {
  beforeEach(async () => {
    const keys = JSON.stringify([await createSigningJwk()])
    const all = { ...(await variables()), PORTAL_ORIGIN: portal, MFA_SIGNING_KEYS: keys }
    for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value)
    vi.resetModules()
  })
  afterEach(() => vi.unstubAllEnvs())

  const approve = { method: 'POST', headers: { cookie, origin: portal } } as const
  const demands = /^Bearer error="insufficient_user_authentication"/

  it('Fastify answers for the gateway, and wants proof', async () => {
    const { app } = await import('./fastify.ts')
    onTestFinished(() => app.close())
    const methods = await app.inject({ url: '/mfa-gateway/mfa/methods', headers: { cookie } })
    expect(methods.json()).toMatchObject({
      methods: expect.arrayContaining([expect.objectContaining({ type: 'token' })]),
    })
    const asked = await app.inject({ ...approve, url: '/api/requests/AR-1/approve' })
    expect(asked.statusCode).toBe(401)
    expect(asked.headers['www-authenticate']).toMatch(demands)
    expect(asked.json()).toMatchObject({ error: 'insufficient_user_authentication' })
  })

  it('Hono answers for the gateway, and wants proof', async () => {
    const { app } = await import('./hono.ts')
    expect((await app.request('/mfa-gateway/mfa/methods', { headers: { cookie } })).status).toBe(200)
    const asked = await app.request('/api/requests/AR-1/approve', approve)
    expect([asked.status, asked.headers.get('WWW-Authenticate')]).toEqual([401, expect.stringMatching(demands)])
  })

  it('Next answers for the gateway, and wants proof', async () => {
    const { GET } = await import('./next/gatewayRoute.ts')
    const { POST } = await import('./next/approveRoute.ts')
    const listing = await GET(new Request(`${portal}/mfa-gateway/mfa/methods`, { headers: { cookie } }))
    expect(listing.status).toBe(200)
    const request = new Request(`${portal}/api/requests/AR-1/approve`, approve)
    const asked = await POST(request, { params: Promise.resolve({ id: 'AR-1' }) })
    expect([asked.status, asked.headers.get('WWW-Authenticate')]).toEqual([401, expect.stringMatching(demands)])
  })
})
