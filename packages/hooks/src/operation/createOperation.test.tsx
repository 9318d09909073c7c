// @vitest-environment jsdom
import { MfaError } from '@mfa-challenge/contract'
import { afterEach, expect, it, vi } from 'vitest'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { createOperation } from './createOperation.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function startOperation() {
  const { result, clock, perform, advance } = renderHookWithMfa(() => useMfaEnvironment())
  const onAnswered = vi.fn<(answer: unknown) => void>()
  let isWanted = true
  const operation = createOperation<unknown>({
    environment: result.current,
    key: ['mfa', 'token', 'send', 'sms'],
    where: 'getSigRequest',
    isWanted: () => isWanted,
    onAnswered,
  })
  return {
    operation,
    onAnswered,
    clock,
    perform,
    advance,
    cached: () => cachedText(result.current.queryClient),
    leave: () => {
      isWanted = false
    },
    run: (call: (signal: AbortSignal) => Promise<unknown>) => perform(() => operation.run(call)),
  }
}

it.skipIf(isOnPreact)('is a mutation under its name, which shows how far it is and nothing secret', async () => {
  const { operation, run, cached } = startOperation()

  await run(async () => ({ status: 'SUCCESS', requestId: new Sealed('secret') }))

  expect(operation.get()).toMatchObject({ status: 'answered', answer: { status: 'SUCCESS' } })
  expect(cached()).toContain('"key":["mfa","token","send","sms"]')
  expect(cached()).toContain('"status":"success"')
  expect(cached()).not.toContain('secret')
})

it('is gone from the cache when it is reset', async () => {
  const { operation, run, cached, advance } = startOperation()
  await run(async () => 'answer')

  operation.reset()
  await advance(0)

  expect(operation.get()).toEqual({ status: 'idle' })
  expect(cached()).toBe('[[],[]]')
})

it('ends a call that pays no heed to its signal when it is reset', async () => {
  const { operation, run, advance, onAnswered, cached } = startOperation()
  const signals: AbortSignal[] = []
  await run((signal) => {
    signals.push(signal)
    return new Promise(() => undefined)
  })

  operation.reset()
  await advance(0)

  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(cached()).toBe('[[],[]]')
  expect(onAnswered).not.toHaveBeenCalled()
})

it('gives up on a call that is never answered after a minute', async () => {
  const { operation, run, advance, clock } = startOperation()
  await run(() => new Promise(() => undefined))

  await advance(59_999)
  expect(operation.get()).toEqual({ status: 'running' })
  await advance(1)

  expect(operation.get()).toEqual({ status: 'failed', failure: { code: 'timedOut' } })
  expect(clock.pending()).toBe(0)
})

it('makes no call that nobody waits for any more', async () => {
  const { operation, perform, leave } = startOperation()
  const call = vi.fn<() => Promise<string>>(async () => 'answer')

  await perform(() => {
    operation.run(call)
    leave()
  })

  expect(call).not.toHaveBeenCalled()
})

it('leaves the next run alone when one that was called off comes to its end', async () => {
  const { operation, perform, onAnswered } = startOperation()

  await perform(() => {
    operation.run(() => Promise.reject(new MfaError({ code: 'offline' })))
    operation.reset()
    operation.run(() => new Promise(() => undefined))
  })

  expect(operation.get()).toEqual({ status: 'running' })
  expect(onAnswered).not.toHaveBeenCalled()
})

it('runs once at a time', async () => {
  const { operation, perform, onAnswered } = startOperation()
  const call = vi.fn<() => Promise<string>>(async () => 'answer')

  await perform(() => {
    operation.run(call)
    operation.run(call)
  })

  expect(call).toHaveBeenCalledOnce()
  expect(onAnswered).toHaveBeenCalledOnce()
})

it('says what a function of the host failed with: its own failure, the network, or a mistake', async () => {
  const { operation, run } = startOperation()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  await run(() => Promise.reject(new MfaError({ code: 'unauthorized' })))
  expect(operation.get()).toEqual({ status: 'failed', failure: { code: 'unauthorized' } })
  expect(warn).not.toHaveBeenCalled()

  await run(() => {
    throw new Error('a mistake of the host')
  })
  expect(operation.get()).toMatchObject({ status: 'failed', failure: { code: 'portalFault', where: 'getSigRequest' } })
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/getSigRequest.*a mistake of the host/))

  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await run(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(operation.get()).toEqual({ status: 'failed', failure: { code: 'offline' } })
})
