import { getRequestListener } from '@hono/node-server'
import { Hono, type HonoRequest } from 'hono'
import { expect, it, onTestFinished } from 'vitest'
import { adapterTests } from '../gateway/test-support/adapterTests.ts'
import { ask } from '../gateway/test-support/ask.ts'
import { echoGateway } from '../gateway/test-support/echoGateway.ts'
import { listen } from '../gateway/test-support/listen.ts'
import { toHonoHandler } from './toHonoHandler.ts'

function serve(app: Hono) {
  // Else it would replace the `Request` of every test in this file.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  return listen((req, res) => void listener(req, res))
}

adapterTests((gateway) => {
  const app = new Hono()
  app.all('/portal/mfa-gateway/*', toHonoHandler(gateway))
  app.onError((_error, context) => context.body(null, 500))
  return serve(app)
})

async function askAfter(reads: (request: HonoRequest) => Promise<unknown>) {
  const app = new Hono()
  const said: string[] = []
  app.use(async ({ req }, next) => {
    await reads(req)
    await next()
  })
  app.all('/*', toHonoHandler(echoGateway()))
  app.onError((error, context) => {
    said.push(error.message)
    return context.body(null, 500)
  })
  const server = await serve(app)
  onTestFinished(() => server.stop())
  return { answer: await ask(`${server.origin}/mfa/token/send`, { body: '{"a":"é"}' }), said }
}

it.each(['json', 'text'] as const)('passes on a body that was read before, by %s', async (how) => {
  const { answer } = await askAfter((request) => request[how]())
  expect(JSON.parse(answer.body)).toMatchObject({ body: '{"a":"é"}' })
})

it('says what to do where a body was read past Hono', async () => {
  const { answer, said } = await askAfter((request) => request.raw.text())
  expect(answer.status).toBe(500)
  expect(said).toEqual([expect.stringContaining('Read it by `c.req.json()`')])
})
