import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createGateway,
  createSigningJwk,
  fixedKeys,
  type Gateway,
  type GatewayOptions,
  type GatewayPerson,
} from '@mfa-challenge/gateway'
import express from 'express'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { startRedisServer } from '../src/test-support/redisServer.ts'
import { helpDeskVerifier } from './helpDesk.ts'
import { identify, mount } from './hostSession.ts'
import { shared } from './instances.ts'

const portal = 'https://portal.acme.example'
const will: GatewayPerson = { subject: 'will', session: 'of-will', userAlias: 'will.albin' }
const jwk = await createSigningJwk()

afterEach(() => vi.unstubAllEnvs())

/** A gateway before no tenant, with the help desk's method. */
function gatewayWith(options: Partial<GatewayOptions> = {}): Gateway {
  const isRight = async (call: string, word: string) => call === 'call-of-will' && word === 'heron'
  const gateway = createGateway({
    basePath: '/mfa-gateway',
    origins: [portal],
    identify: () => will,
    // Tests that run beside it slow Redis down.
    storeTimeoutMs: 5_000,
    service: {
      url: 'https://acme.api.identitynow.com',
      token: { accessToken: () => Promise.reject(new Error('none')) },
    },
    assertions: { keys: fixedKeys([jwk]) },
    verifiers: [helpDeskVerifier({ call: async (subject) => `call-of-${subject}`, isRight })],
    ...options,
  })
  onTestFinished(() => gateway.close())
  return gateway
}

async function post(gateway: Gateway, path: string, body: object, transaction?: string) {
  const headers = {
    Origin: portal,
    'Content-Type': 'application/json',
    ...(transaction !== undefined && { 'MFA-Transaction': transaction }),
  }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await gateway.fetch(new Request(`${portal}/mfa-gateway/mfa/help-desk/${path}`, init))
  const answer: { status?: string; requestId?: string } = await response.json()
  return { ...answer, assertion: response.headers.get('MFA-Assertion') }
}

it('whoever a session middleware puts on the request is the one', async () => {
  const app = express()
  app.use((req, _res, next) => {
    if (req.headers.cookie !== undefined) Object.assign(req, { user: will })
    next()
  })
  mount(app, gatewayWith({ identify }))
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = `http://127.0.0.1:${port}/mfa-gateway/mfa/methods`
  expect((await fetch(url, { headers: { cookie: 'session=of-will' } })).status).toBe(200)
  expect((await fetch(url)).status).toBe(401)
})

it('a sixth method is offered, started and checked', async () => {
  const gateway = gatewayWith()
  const { status, requestId } = await post(gateway, 'start', {})
  expect(status).toBe('PENDING')
  expect(await post(gateway, 'check', { requestId, input: 'goose' })).toMatchObject({ status: 'FAILED' })
  expect(await post(gateway, 'check', { requestId, input: 'heron' })).toMatchObject({ status: 'SUCCESS' })
})

it('instances go on where another one was, once, and sign with the key that was put first', async () => {
  const redis = await startRedisServer()
  onTestFinished(() => redis.remove())
  const file = join(redis.folder, 'keys.json')
  vi.stubEnv('REDIS_URL', redis.url)
  vi.stubEnv('MFA_SIGNING_KEYS_FILE', file)
  writeFileSync(file, JSON.stringify([jwk]))
  const [one, other] = [await shared(), await shared()]
  onTestFinished(() => {
    one.store.close()
    other.store.close()
  })
  const [first, second] = [gatewayWith(one), gatewayWith(other)]

  const options = { person: will, approve: { action: 'approve', request: 'AR-1' } }
  const asked = await first.stepUp({ headers: {} }, options)
  const challenge = asked.passed ? '' : (asked.response.headers.get('WWW-Authenticate') ?? '')
  const transaction = /mfa_transaction="(\w+)"/.exec(challenge)?.[1]
  const { requestId } = await post(first, 'start', {}, transaction)
  // Meanwhile the key is changed.
  writeFileSync(file, JSON.stringify([await createSigningJwk(), jwk]))
  const { assertion } = await post(second, 'check', { requestId, input: 'heron' }, transaction)

  const proven = { headers: { 'mfa-assertion': assertion ?? '' } }
  expect(await first.stepUp(proven, options)).toMatchObject({ passed: true, claims: { amr: ['tel'] } })
  expect((await second.stepUp(proven, options)).passed).toBe(false)
})
