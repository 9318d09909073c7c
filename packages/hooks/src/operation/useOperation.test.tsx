// @vitest-environment jsdom
import { MfaError } from '@mfa-challenge/contract'
import { afterEach, expect, it, vi } from 'vitest'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useOperation } from './useOperation.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function renderOperation(options: MfaWorldOptions = {}) {
  const onAnswered = vi.fn<(answer: string) => void>()
  const initialProps = { owner: 'one' }
  const { result, rerender, ...rest } = renderHookWithMfa(
    (props: typeof initialProps) => ({
      operation: useOperation<string>({ ...props, deadlines: ['resend:one'], onAnswered }),
      environment: useMfaEnvironment(),
    }),
    { ...options, initialProps },
  )
  return {
    ...rest,
    onAnswered,
    environment: result.current.environment,
    operation: () => result.current.operation,
    run: (call: (signal: AbortSignal) => Promise<string>) => rest.perform(() => result.current.operation.run(call)),
    use: (owner: string) => rerender({ owner }),
  }
}

it('keeps neither what is called nor what is answered in the cache', async () => {
  const { operation, run, environment } = renderOperation()

  await run(async () => 'secret')

  expect(operation().state).toEqual({ status: 'answered', answer: 'secret' })
  expect(cachedText(environment.queryClient)).toBe('[[],[]]')
})

it('ends a call that pays no heed to its signal, and leaves nothing of it in the cache', async () => {
  const { run, use, advance, environment, onAnswered } = renderOperation()
  const signals: AbortSignal[] = []
  await run((signal) => {
    signals.push(signal)
    return new Promise(() => undefined)
  })

  use('two')
  await advance(0)

  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(cachedText(environment.queryClient)).toBe('[[],[]]')
  expect(onAnswered).not.toHaveBeenCalled()
})

it('calls off what is under way when the screen goes', async () => {
  const { run, unmount, perform, onAnswered } = renderOperation()
  const signals: AbortSignal[] = []
  await run((signal) => {
    signals.push(signal)
    return new Promise(() => undefined)
  })

  await perform(unmount)

  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(onAnswered).not.toHaveBeenCalled()
})

it('forgets what one owner was answered when another comes, and when the first comes back', async () => {
  const { operation, run, use } = renderOperation()
  await run(async () => 'secret')

  use('two')
  expect(operation().state).toEqual({ status: 'idle' })
  use('one')
  expect(operation().state).toEqual({ status: 'idle' })
})

it('lets another owner run while the call of the first is still under way', async () => {
  const { operation, run, use, onAnswered } = renderOperation()
  await run(() => new Promise(() => undefined))

  use('two')
  await run(async () => 'second')

  expect(operation().state).toEqual({ status: 'answered', answer: 'second' })
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith('second')
})

it('leaves the next run alone when one that was called off comes to its end', async () => {
  const { operation, perform, onAnswered } = renderOperation()

  await perform(() => {
    operation().run(() => Promise.reject(new MfaError({ code: 'offline' })))
    operation().reset()
    operation().run(() => new Promise(() => undefined))
  })

  expect(operation().state).toEqual({ status: 'running' })
  expect(onAnswered).not.toHaveBeenCalled()
})

it('does nothing before a deadline, to the millisecond', async () => {
  const { environment, clock, run, advance } = renderOperation()
  const call = vi.fn<() => Promise<string>>(async () => 'answer')
  environment.deadlines.set('resend:one', clock.now() + 5_000)

  await advance(4_999)
  await run(call)
  expect(call).not.toHaveBeenCalled()

  await advance(1)
  await run(call)
  expect(call).toHaveBeenCalledOnce()
})

it('does nothing once the screen is gone', async () => {
  const { run, unmount, perform } = renderOperation()
  const call = vi.fn<() => Promise<string>>(async () => 'answer')
  await perform(unmount)

  await run(call)

  expect(call).not.toHaveBeenCalled()
})

it('says what a function of the host failed with: its own failure, the network, or no readable answer', async () => {
  const { operation, run } = renderOperation()

  await run(() => Promise.reject(new MfaError({ code: 'unauthorized' })))
  expect(operation().state).toEqual({ status: 'failed', failure: { code: 'unauthorized' } })

  await run(() => {
    throw new Error('a mistake of the host')
  })
  expect(operation().state).toMatchObject({ status: 'failed', failure: { code: 'unreadable' } })

  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await run(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(operation().state).toEqual({ status: 'failed', failure: { code: 'offline' } })
})
