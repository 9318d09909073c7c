// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { MfaRsaMethod } from '../methods/mfaMethod.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useRsa } from './useRsa.ts'

/** A host whose server starts RSA verifications at the simulator. */
function renderRsa(options: MfaWorldOptions & { getRequestId?: MfaRsaMethod['getRequestId'] } = {}) {
  const ids: string[] = []
  const signals: AbortSignal[] = []
  const world: { start?: () => string } = {}
  const method: MfaRsaMethod = {
    id: 'rsa',
    type: 'rsa',
    getRequestId:
      options.getRequestId ??
      (async ({ signal }) => {
        signals.push(signal)
        ids.push(world.start?.() ?? '')
        return ids.at(-1) ?? ''
      }),
  }
  const initialProps = { method, pollTimeoutMs: 60_000 }
  const { result, rerender, ...rest } = renderHookWithMfa(useRsa, { ...options, initialProps })
  world.start = () => rest.simulator.startRsa(rest.person.userAlias)
  return {
    ...rest,
    ids,
    signals,
    rsa: () => result.current,
    start: () => rest.perform(() => result.current.start()),
    use: (other: Partial<MfaRsaMethod>) => rerender({ ...initialProps, method: { ...method, ...other } }),
    polls: () => rest.simulator.requests().filter(({ operationId }) => operationId === 'pingVerificationStatus'),
  }
}

it('starts nothing by itself, under StrictMode neither', async () => {
  const { rsa, ids, advance } = renderRsa({ strict: true })

  await advance(60_000)

  expect(ids).toEqual([])
  expect(rsa().status).toBe('idle')
})

it('has the host start one verification, and succeeds when the service says so', async () => {
  const { simulator, clock, rsa, ids, perform, advance, polls } = renderRsa()

  await perform(() => {
    rsa().start()
    rsa().start()
  })
  expect(ids).toHaveLength(1)
  expect(rsa()).toMatchObject({ status: 'waiting', startedAt: clock.now(), hidden: false })

  simulator.approve(ids[0] ?? '')
  await advance(3_000)
  expect(rsa().status).toBe('succeeded')
  expect(polls().map(({ path }) => path)).toEqual(['/v3/mfa/rsa/poll'])
})

it('says that it was refused, and starts another one when asked to', async () => {
  const { simulator, rsa, ids, start, advance } = renderRsa()
  await start()
  simulator.deny(ids[0] ?? '')
  await advance(3_000)
  expect(rsa().status).toBe('refused')

  await start()

  expect(ids).toHaveLength(2)
  expect(rsa().status).toBe('waiting')
})

it('gives up by the clock, and asks about the same verification on retry', async () => {
  const { simulator, rsa, ids, start, perform, advance } = renderRsa()
  await start()
  await advance(60_000)
  expect(rsa().status).toBe('timedOut')

  await perform(() => rsa().retry())
  simulator.approve(ids[0] ?? '')
  await advance(3_000)

  expect(rsa().status).toBe('succeeded')
  expect(ids).toHaveLength(1)
})

it('stops when the host names nothing to ask about', async () => {
  const { rsa, start, advance, polls } = renderRsa({ getRequestId: async () => '' })

  await start()
  await advance(10_000)

  expect(rsa()).toMatchObject({ status: 'stopped', failure: { code: 'unreadable', problem: 'wrongShape' } })
  expect(polls()).toEqual([])
})

it('stops when the host cannot start one, and starts one on retry', async () => {
  const answers = [() => Promise.reject(new Error('portal')), () => Promise.resolve('id')]
  const { rsa, start, perform } = renderRsa({ getRequestId: () => answers.shift()?.() ?? Promise.resolve('') })
  await start()
  expect(rsa().status).toBe('stopped')

  await perform(() => rsa().retry())

  expect(rsa().status).toBe('waiting')
})

it('aborts what the host is asked for when the method changes', async () => {
  const signals: AbortSignal[] = []
  const { rsa, start, use, perform } = renderRsa({
    getRequestId: ({ signal }) => {
      signals.push(signal)
      return new Promise(() => undefined)
    },
  })
  await start()
  expect(rsa().status).toBe('starting')

  await perform(() => use({ id: 'other' }))

  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(rsa().status).toBe('idle')
})
