import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureOf } from '../test-support/failureOf.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import type { MfaCallOptions } from './MfaClient.ts'

const never = () => new Promise<never>(() => {})

// What calls need is a file of its own: here it is the time of calls that is looked at.
beforeAll(() => createMfaClient({ baseUrl: 'https://acme.api.identitynow.com/v3' }).prefetch?.())

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function poll(options: Partial<MfaClientOptions>, callOptions?: MfaCallOptions) {
  const client = createMfaClient({ baseUrl: 'https://acme.api.identitynow.com/v3', ...options })
  return client.pingVerificationStatus({ method: 'rsa', requestId: '0898' }, callOptions)
}

/** A fetch that never answers, and the signals it was given. */
function silentFetch() {
  const signals: (AbortSignal | null | undefined)[] = []
  const fetch: typeof globalThis.fetch = (_input, init) => {
    signals.push(init?.signal)
    return never()
  }
  return { fetch, signals }
}

/** How a call stands once everything that was due has run. */
async function settledWithin(milliseconds: number, call: Promise<unknown>): Promise<boolean> {
  let isSettled = false
  call.then(
    () => (isSettled = true),
    () => (isSettled = true),
  )
  await vi.advanceTimersByTimeAsync(milliseconds)
  return isSettled
}

describe('the time of a call', () => {
  it('is 15 seconds', async () => {
    const { fetch, signals } = silentFetch()
    const call = poll({ fetch })
    expect(await settledWithin(14_999, call)).toBe(false)
    expect(await settledWithin(1, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
    expect(signals[0]?.aborted).toBe(true)
  })

  it('can be set', async () => {
    const call = poll({ fetch: silentFetch().fetch, timeoutMs: 30_000 })
    expect(await settledWithin(29_999, call)).toBe(false)
    expect(await settledWithin(1, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })

  it('counts the reading of the answer', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"status":')) })
    const call = poll({ fetch: async () => new Response(body) })
    expect(await settledWithin(15_000, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })

  it('counts the reading of an error', async () => {
    const call = poll({ fetch: async () => new Response(new ReadableStream(), { status: 500 }) })
    expect(await settledWithin(15_000, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })

  it('counts the wait for an access token', async () => {
    const call = poll({ fetch: silentFetch().fetch, getAccessToken: never })
    expect(await settledWithin(15_000, call)).toBe(true)
    expect(await failureOf(call)).toEqual({ code: 'timedOut' })
  })
})

describe('a call called off', () => {
  it('ends at once', async () => {
    const { fetch, signals } = silentFetch()
    const controller = new AbortController()
    const call = poll({ fetch }, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(0)

    controller.abort(new Error('the screen is gone'))

    expect(await failureOf(call)).toEqual({ code: 'aborted' })
    expect(signals[0]?.aborted).toBe(true)
  })

  it('ends at once even where the answer is being read', async () => {
    const controller = new AbortController()
    const call = poll({ fetch: async () => new Response(new ReadableStream()) }, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    expect(await failureOf(call)).toEqual({ code: 'aborted' })
  })

  it('is not sent where it was called off before', async () => {
    const { fetch, signals } = silentFetch()
    expect(await failureOf(poll({ fetch }, { signal: AbortSignal.abort() }))).toEqual({ code: 'aborted' })
    expect(signals).toHaveLength(0)
  })
})

describe('nothing is left behind', () => {
  it.each([
    ['an answer', async () => Response.json({ status: 'PENDING' })],
    ['an error', async () => Response.json({}, { status: 500 })],
    ['a lost connection', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('after %s', async (_what, fetch) => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')

    await poll({ fetch }, { signal }).catch(() => undefined)

    expect(vi.getTimerCount()).toBe(0)
    expect(removed.mock.calls).toEqual(added.mock.calls)
    expect(added).toHaveBeenCalledOnce()
  })
})
