// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { useEffect, useRef } from 'react'
import { expect, it, vi } from 'vitest'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { createMfaWorld, type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from './useSendToken.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
const email: MfaTokenMethod = { id: 'email', type: 'token', userAlias: 'will.albin', deliveryType: 'EMAIL_WORK' }

function renderSend(options: MfaWorldOptions = {}) {
  const initialProps = { method: sms }
  const { result, rerender, ...rest } = renderHookWithMfa(useSendToken, { ...options, initialProps })
  return {
    ...rest,
    sending: () => result.current,
    send: () => rest.perform(() => result.current.send()),
    use: (method: MfaTokenMethod) => rerender({ method }),
    sends: () => rest.simulator.requests().filter(({ operationId }) => operationId === 'createSendToken').length,
  }
}

it('sends nothing by itself, under StrictMode neither', async () => {
  const { sends, sending, advance } = renderSend({ strict: true })

  await advance(60_000)

  expect(sends()).toBe(0)
  expect(sending()).toMatchObject({ status: 'idle', waitUntil: undefined })
})

it('sends a code and says until when it is good', async () => {
  const { simulator, clock, send, sending } = renderSend()
  const at = clock.now()

  await send()

  expect(simulator.outbox()).toMatchObject([{ userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }])
  expect(sending()).toMatchObject({ status: 'sent', sentAt: at, expiresAt: at + 600_000, count: 1 })
  expect(sending()).toHaveProperty('requestId', expect.any(String))
})

it('sends once when asked twice in one go', async () => {
  const { perform, sending, sends } = renderSend()

  await perform(() => {
    sending().send()
    sending().send()
  })

  expect(sends()).toBe(1)
  expect(sending().status).toBe('sent')
})

it('sends once, and hears of it, when the host sends on the first mount under StrictMode', async () => {
  const world = createMfaWorld({ strict: true })
  const { result } = renderHook(
    () => {
      const sending = useSendToken({ method: sms })
      const hasSent = useRef(false)
      useEffect(() => {
        if (!hasSent.current) sending.send()
        hasSent.current = true
      })
      return sending
    },
    { wrapper: world.wrapper },
  )

  await world.advance(0)

  expect(world.simulator.outbox()).toHaveLength(1)
  expect(result.current.status).toBe('sent')
})

it('waits 30 s before another code, then 60 s, to the millisecond', async () => {
  const { clock, advance, send, sending, sends } = renderSend()
  await send()
  expect(sending().waitUntil).toBe(clock.now() + 30_000)

  await advance(29_999)
  await send()
  expect(sends()).toBe(1)
  expect(sending()).toMatchObject({ status: 'sent', count: 1 })

  await advance(1)
  expect(sending().waitUntil).toBeUndefined()
  await send()
  expect(sends()).toBe(2)
  expect(sending()).toMatchObject({ status: 'sent', count: 2, waitUntil: clock.now() + 60_000 })

  await advance(59_999)
  await send()
  expect(sends()).toBe(2)
  await advance(1)
  await send()
  expect(sends()).toBe(3)
})

it('keeps the wait and its growth over a reload', async () => {
  const world = createMfaWorld()
  const first = renderHook(() => useSendToken({ method: sms }), { wrapper: world.wrapper })
  await world.perform(() => first.result.current.send())
  first.unmount()

  const second = renderHook(() => useSendToken({ method: sms }), { wrapper: world.wrapper })
  expect(second.result.current).toMatchObject({ status: 'idle', waitUntil: world.clock.now() + 30_000 })
  await world.advance(30_000)
  await world.perform(() => second.result.current.send())

  expect(second.result.current.waitUntil).toBe(world.clock.now() + 60_000)
})

it('lets a code that the service could not send be asked for again at once', async () => {
  const { simulator, send, sending, sends } = renderSend()
  simulator.addFault({ operation: 'createSendToken', kind: 'notEnoughData', times: 1 })

  await send()
  expect(sending()).toMatchObject({ status: 'failed', reason: 'notSent', count: 0, waitUntil: undefined })
  expect(sending()).toHaveProperty('errorMessage', 'Unable to sent text message')

  await send()
  expect(sends()).toBe(2)
  expect(sending().status).toBe('sent')
})

it.each([
  ['LOCKOUT', 'lockedOut'],
  ['NOT_ENOUGH_DATA', 'notEnoughData'],
])('sends nothing more after %s, however often the host asks', async (status, reason) => {
  const asked: string[] = []
  const { send, sending, advance } = renderSend({
    through: () => async (input) => {
      asked.push(new Request(input).url)
      return Response.json({ status })
    },
  })
  await send()
  expect(sending()).toMatchObject({ status: 'failed', reason })

  await send()
  await advance(600_000)
  await send()

  expect(asked).toHaveLength(1)
  expect(sending()).toMatchObject({ status: 'failed', reason })
})

it('sends by another method after a lockout of one, if the host goes on to it', async () => {
  const answers = ['LOCKOUT', 'SUCCESS']
  const { send, sending, use } = renderSend({
    through: () => async () => Response.json({ status: answers.shift() }),
  })
  await send()
  expect(sending()).toMatchObject({ status: 'failed', reason: 'lockedOut' })

  use(email)
  await send()

  expect(sending()).toMatchObject({ status: 'sent', count: 1 })
})

it.each([
  ['unknownStatus', 'unknownStatus'],
  ['missingStatus', 'missingStatus'],
  ['html', 'html'],
  ['empty', 'empty'],
  ['truncated', 'truncated'],
] as const)('takes an answer with fault %s for no sent code', async (kind, problem) => {
  const { simulator, send, sending } = renderSend()
  simulator.addFault({ operation: 'createSendToken', kind })

  await send()

  const failure = { code: 'unreadable', problem }
  expect(sending()).toMatchObject({ status: 'failed', reason: 'failure', failure, waitUntil: undefined })
})

it('waits as long as the service asks to, to the millisecond', async () => {
  const { simulator, clock, advance, send, sending, sends } = renderSend()
  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '7', times: 1 })
  await send()
  expect(sending()).toMatchObject({ status: 'failed', waitUntil: clock.now() + 7_000 })

  await advance(6_999)
  await send()
  expect(sends()).toBe(1)

  await advance(1)
  await send()
  expect(sending().status).toBe('sent')
})

it('waits 10 s when the service does not say how long', async () => {
  const { simulator, clock, send, sending } = renderSend()
  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '' })

  await send()

  expect(sending().waitUntil).toBe(clock.now() + 10_000)
})

it('has other methods obey the rate limit, and not the wait for another code', async () => {
  const { simulator, send, sending, sends, use } = renderSend()
  await send()
  use(email)
  expect(sending()).toMatchObject({ status: 'idle', waitUntil: undefined })

  simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '50', times: 1 })
  await send()
  use(sms)
  expect(sending().waitUntil).toBeDefined()
  await send()
  expect(sends()).toBe(2)
})

it('fails at once without a network, and sends nothing later', async () => {
  const { simulator, send, sending, advance } = renderSend()
  simulator.addFault({ kind: 'dropped', times: 1 })
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)

  await send()
  expect(sending()).toMatchObject({ status: 'failed', failure: { code: 'offline' } })

  vi.restoreAllMocks()
  act(() => void window.dispatchEvent(new Event('online')))
  await advance(60_000)
  expect(simulator.outbox()).toEqual([])
})

it('forgets an answer that comes after the method has changed', async () => {
  const { through, release } = holdAnswers()
  const { perform, sending, use, send } = renderSend({ through })
  await send()
  expect(sending().status).toBe('sending')

  use(email)
  expect(sending().status).toBe('idle')
  await perform(release)

  expect(sending()).toMatchObject({ status: 'idle', waitUntil: undefined })
  use(sms)
  expect(sending()).toMatchObject({ status: 'idle', waitUntil: undefined })
})
