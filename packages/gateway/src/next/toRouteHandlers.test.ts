import { once } from 'node:events'
import { expect, it } from 'vitest'
import { echoGateway } from '../gateway/test-support/echoGateway.ts'
import { toRouteHandlers } from './toRouteHandlers.ts'

const url = 'https://portal.example/mfa-gateway/held?a=b'

it("passes on Next's request, and no address that Next does not know", async () => {
  const gateway = echoGateway()
  const { GET } = toRouteHandlers(gateway)
  const answered = GET(new Request(url, { headers: { 'X-Forwarded-For': '203.0.113.9' } }))
  ;(await gateway.nextHeld()).answer()
  const echo: unknown = await (await answered).json()
  expect(echo).toMatchObject({ method: 'GET', path: '/mfa-gateway/held?a=b' })
  expect(echo).not.toHaveProperty('remoteAddress')
})

it('passes on the address that the host knows', async () => {
  const { POST } = toRouteHandlers(echoGateway(), { remoteAddress: () => '203.0.113.9' })
  const answer = await POST(new Request('https://portal.example/mfa-gateway/x', { method: 'POST', body: '{}' }))
  expect(await answer.json()).toMatchObject({ body: '{}', remoteAddress: '203.0.113.9' })
})

it('ends a hold when the client has gone, whatever Next calls the reason', async () => {
  const gateway = echoGateway()
  const client = new AbortController()
  const { POST } = toRouteHandlers(gateway)
  const answered = POST(new Request(url, { method: 'POST', body: '{}', signal: client.signal }))
  const { signal } = await gateway.nextHeld()
  expect(signal.aborted).toBe(false)
  const told = once(signal, 'abort')
  client.abort('no error')
  await told
  expect((await answered).status).toBe(202)
})
