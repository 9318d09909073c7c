import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adapterTests, type MountedServer } from '../gateway/test-support/adapterTests.ts'
import { ask } from '../gateway/test-support/ask.ts'
import { type Echo, type EchoGateway, echoGateway } from '../gateway/test-support/echoGateway.ts'
import { listen } from '../gateway/test-support/listen.ts'
import { toNodeHandler } from './toNodeHandler.ts'

describe('in node:http', () => {
  adapterTests((gateway) => listen(toNodeHandler(gateway, { onError: () => undefined })))
})

describe('in Express', () => {
  adapterTests((gateway) => listen(expressApp(gateway)))
})

describe('in Express, behind parsers of bodies', () => {
  adapterTests((gateway) =>
    listen(expressApp(gateway, express.json({ limit: '1mb' }), express.text(), express.urlencoded())),
  )
})

function expressApp(gateway: EchoGateway, ...before: express.RequestHandler[]) {
  const app = express()
  app.set('env', 'test')
  for (const handler of before) app.use(handler)
  const router = express.Router()
  router.use('/mfa-gateway', toNodeHandler(gateway))
  app.use('/portal', router)
  const answerFailure: express.ErrorRequestHandler = (_error, _req, res, _next) => res.sendStatus(500)
  app.use(answerFailure)
  return app
}

async function serve(listener: Parameters<typeof listen>[0]): Promise<MountedServer> {
  const server = await listen(listener)
  onTestFinished(() => server.stop())
  return server
}

it('says what to do where a body was read and nothing of it is left', async () => {
  const said: unknown[] = []
  const handle = toNodeHandler(echoGateway(), { onError: (error) => said.push(error.message) })
  const { origin } = await serve((req, res) => {
    req.resume().on('end', () => handle(req, res))
  })
  const { status, body, headers } = await ask(`${origin}/mfa/token/send`, { body: '{"code":"1"}' })
  expect([status, body, headers['cache-control']]).toEqual([500, '', 'no-store'])
  expect(said).toEqual([expect.stringContaining('Mount the gateway before it')])
})

it('passes on a body as the host has kept it', async () => {
  const keep = express.json({ verify: (req, _res, raw) => Object.assign(req, { rawBody: raw }) })
  const { origin } = await serve(expressApp(echoGateway(), keep))
  const { body } = await ask(`${origin}/portal/mfa-gateway/mfa/token/send`, { body: '{ "a" : 1, "a": 2 }' })
  expect(JSON.parse(body)).toMatchObject({ body: '{ "a" : 1, "a": 2 }' })
})

it('says of a body that was unpacked already no more how it was packed', async () => {
  const { origin } = await serve(expressApp(echoGateway(), express.json()))
  const { body } = await ask(`${origin}/portal/mfa-gateway/mfa/token/send`, {
    headers: { 'Content-Encoding': 'gzip' },
    body: gzipSync('{"a":1}'),
  })
  const { headers, body: passed }: Echo = JSON.parse(body)
  expect(passed).toBe('{"a":1}')
  expect(Object.keys(headers)).not.toContain('content-encoding')
  expect(headers['content-length'] ?? '7').toBe('7')
})

it('says at once that a client has gone while something before us was at it', async () => {
  const seen = Promise.withResolvers<{ aborted: boolean | undefined; reading: Promise<string> }>()
  const handle = toNodeHandler({
    async fetch(request, { signal }) {
      seen.resolve({ aborted: signal?.aborted, reading: request.text() })
      return new Response()
    },
  })
  const arrived = Promise.withResolvers<void>()
  const { origin } = await serve((req, res) => {
    arrived.resolve()
    res.on('close', () => handle(req, res))
  })
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}')
  await arrived.promise
  socket.destroy()
  const { aborted, reading } = await seen.promise
  expect(aborted).toBe(true)
  // Else somebody would wait for it for ever.
  await expect(reading).rejects.toThrow('The client went')
})

it.each([
  ['//evil.example/mfa/methods', 'a.example', '//evil.example/mfa/methods'],
  ['http://evil.example/mfa/methods?a=b', 'a.example', '/mfa/methods?a=b'],
  ['/mfa/methods', 'evil.example/other?', '/mfa/methods'],
  ['/mfa/methods', 'a.example:99999', '/mfa/methods'],
  ['/mfa/methods', 'user@a.example', '/mfa/methods'],
])('takes the path from the target %s, whatever the host is called (%s)', async (target, host, path) => {
  const { origin } = await serve(toNodeHandler(echoGateway()))
  const answer = await askRaw(origin, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(answer).toContain('HTTP/1.1 202')
  expect(answer).toContain(`"path":"${path}"`)
})

it('gives an answer of its own to a method that the web does not have', async () => {
  const { origin } = await serve(toNodeHandler(echoGateway(), { onError: () => undefined }))
  expect(await askRaw(origin, 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toContain('HTTP/1.1 405')
})

async function askRaw(origin: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  socket.write(sent)
  return text(socket)
}
