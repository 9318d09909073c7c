import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openGateway, portal } from '../test-support/openGateway.ts'
import { readBody } from './readBody.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A client that sends part after part when it likes. */
function openClient() {
  let sends: ReadableStreamDefaultController<Uint8Array> | undefined
  const cancelled = vi.fn<() => void>()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      sends = controller
    },
    cancel: cancelled,
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: portal, Cookie: 'session=will.albin' },
    body,
    duplex: 'half',
  }
  return {
    request: (path = '/') => new Request(`${portal}${path}`, init),
    cancelled,
    send: (text: string) => sends?.enqueue(new TextEncoder().encode(text)),
    end: () => sends?.close(),
    breakOff: () => sends?.error(new Error('gone')),
  }
}

const lost = (status: number) => ({ refusal: { status, reason: 'bodyLost' } })

it('reads what comes in parts, and keeps no timer', async () => {
  const client = openClient()
  const read = readBody(client.request(), new AbortController().signal)
  client.send('{"a":')
  await vi.advanceTimersByTimeAsync(9_000)
  client.send('1}')
  client.end()
  expect(await read).toEqual({ a: 1 })
  expect(vi.getTimerCount()).toBe(0)
})

it.each([
  ['stalls', 0],
  ['drips', 700],
])('waits ten seconds for a client that %s', async (_what, everyMs) => {
  const client = openClient()
  const read = readBody(client.request(), undefined).catch((error: unknown) => error)
  const drips = everyMs > 0 && setInterval(() => client.send(' '), everyMs)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(client.cancelled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  if (drips) clearInterval(drips)
  expect(client.cancelled).toHaveBeenCalled()
  expect(await read).toMatchObject(lost(408))
})

it('does not wait for a client that has left', async () => {
  const client = openClient()
  const left = new AbortController()
  const read = readBody(client.request(), left.signal).catch((error: unknown) => error)
  client.send('{}')
  await vi.advanceTimersByTimeAsync(1)
  left.abort()
  expect(await read).toMatchObject(lost(400))
  expect(vi.getTimerCount()).toBe(0)
  await expect(readBody(openClient().request(), left.signal)).rejects.toMatchObject(lost(400))
})

it('refuses what breaks off', async () => {
  const client = openClient()
  const read = readBody(client.request(), undefined).catch((error: unknown) => error)
  client.send('{}')
  client.breakOff()
  expect(await read).toMatchObject(lost(400))
})

it('is no failure of the portal’s', async () => {
  const { gateway, logged } = openGateway()
  const client = openClient()
  const left = new AbortController()
  const answered = gateway.fetch(client.request('/mfa-gateway/mfa/token/send'), { signal: left.signal })
  await vi.advanceTimersByTimeAsync(1)
  left.abort()
  expect((await answered).status).toBe(400)
  expect(logged).toMatchObject([{ event: 'refused', status: 400, reason: 'bodyLost' }])
})
