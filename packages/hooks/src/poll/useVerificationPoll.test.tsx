// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { type UseVerificationPollOptions, useVerificationPoll } from './useVerificationPoll.ts'

/** Waits for an RSA verification of a simulated person. */
function renderPoll(options: MfaWorldOptions & { timeoutMs?: number } = {}) {
  const onSettled = vi.fn<NonNullable<UseVerificationPollOptions['onSettled']>>()
  const initialProps: UseVerificationPollOptions = {
    method: 'rsa',
    requestId: undefined,
    timeoutMs: options.timeoutMs,
    onSettled,
  }
  const { result, rerender, ...rest } = renderHookWithMfa(useVerificationPoll, { ...options, initialProps })
  const { simulator, person } = rest
  const start = () => {
    const requestId = simulator.startRsa(person.userAlias)
    rerender({ ...initialProps, requestId })
    return requestId
  }
  return {
    ...rest,
    onSettled,
    start,
    change: (props: Partial<UseVerificationPollOptions>) => rerender({ ...initialProps, ...props }),
    poll: () => result.current,
    polls: () => simulator.requests().filter(({ operationId }) => operationId === 'pingVerificationStatus').length,
  }
}

/** Holds each answer back until it is let go. */
function holdAnswers() {
  const held: (() => void)[] = []
  const through: MfaWorldOptions['through'] = (next) => async (input, init) => {
    const response = await next(input, init)
    await new Promise<void>((resolve) => held.push(resolve))
    return response
  }
  return { through, held }
}

it('asks nothing without a request id', async () => {
  const { poll, polls, advance } = renderPoll()

  await advance(60_000)

  expect(poll().status).toBe('idle')
  expect(polls()).toBe(0)
})

it('waits for the phone and tells the host once, under StrictMode too', async () => {
  const { simulator, poll, polls, advance, start, onSettled, clock } = renderPoll({ strict: true })
  const requestId = start()
  expect(poll()).toMatchObject({ status: 'polling', hidden: false })

  await advance(3_000)
  expect(polls()).toBe(1)
  simulator.approve(requestId)
  await advance(3_000)
  await advance(60_000)

  expect(poll().status).toBe('succeeded')
  expect(polls()).toBe(2)
  expect(onSettled.mock.calls).toEqual([[{ status: 'succeeded' }]])
  expect(clock.pending()).toBe(0)
})

it('is refused when the person says no', async () => {
  const { simulator, poll, advance, start, onSettled } = renderPoll()
  simulator.deny(start())

  await advance(3_000)

  expect(poll().status).toBe('refused')
  expect(onSettled).toHaveBeenCalledTimes(1)
})

it('stops when it is unmounted', async () => {
  const { polls, advance, start, unmount, clock, visibility } = renderPoll({ strict: true })
  start()
  await advance(3_000)

  unmount()
  await advance(60_000)

  expect(polls()).toBe(1)
  expect(clock.pending()).toBe(0)
  expect(visibility.listeners()).toBe(0)
})

it('takes no answer to an earlier request for one to the new', async () => {
  const { through, held } = holdAnswers()
  const { simulator, poll, advance, perform, start, onSettled } = renderPoll({ through })
  simulator.approve(start())
  await advance(3_000)

  start()
  await advance(3_000)
  expect(held).toHaveLength(2)
  await perform(() => held[1]?.())
  await perform(() => held[0]?.())

  expect(poll().status).toBe('polling')
  expect(onSettled).not.toHaveBeenCalled()
})

it('takes no answer to an earlier method for one to the new', async () => {
  const { through, held } = holdAnswers()
  const { simulator, poll, advance, perform, start, change, onSettled } = renderPoll({ through })
  const requestId = start()
  simulator.approve(requestId)
  await advance(3_000)

  change({ method: 'okta-verify', requestId })
  await perform(() => held[0]?.())
  expect(poll().status).toBe('polling')
  change({ requestId: undefined })

  expect(poll().status).toBe('idle')
  expect(onSettled).not.toHaveBeenCalled()
})

it('shows nothing of an earlier request, not for a single render', async () => {
  const { simulator, poll, advance, start } = renderPoll()
  simulator.deny(start())
  await advance(3_000)
  expect(poll().status).toBe('refused')

  start()

  expect(poll()).toMatchObject({ status: 'polling', failuresInARow: 0 })
})

it('does not start over when the host passes new callbacks', async () => {
  const { polls, advance, start, change } = renderPoll()
  const requestId = start()

  await advance(1_500)
  change({ requestId, onSettled: () => undefined })
  await advance(1_500)

  expect(polls()).toBe(1)
})

it('stops at a 401, and goes on when told to', async () => {
  const { simulator, poll, polls, advance, start, onSettled } = renderPoll()
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'unauthorized' })
  const requestId = start()
  await advance(60_000)
  expect(poll()).toMatchObject({ status: 'stopped', failure: { code: 'unauthorized' } })

  simulator.clearFaults()
  simulator.approve(requestId)
  const before = polls()
  act(() => poll().retry())
  expect(poll().status).toBe('polling')
  await advance(3_000)

  expect(polls()).toBe(before + 1)
  expect(poll().status).toBe('succeeded')
  expect(onSettled).toHaveBeenCalledTimes(2)
})

it('stops at a status that it does not know, or that is missing, and names it', async () => {
  const { simulator, poll, advance, start } = renderPoll()
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'unknownStatus', times: 1 })
  start()
  await advance(3_000)
  expect(poll()).toMatchObject({ status: 'stopped', failure: { code: 'unreadable', problem: 'unknownStatus' } })

  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'missingStatus', times: 1 })
  start()
  await advance(3_000)
  expect(poll()).toMatchObject({ status: 'stopped', failure: { code: 'unreadable', problem: 'missingStatus' } })
})

it('gets over a few broken answers', async () => {
  const { simulator, poll, advance, start } = renderPoll()
  for (const kind of ['serverError', 'html', 'empty', 'truncated'] as const) {
    simulator.addFault({ operation: 'pingVerificationStatus', kind, times: 1 })
  }
  simulator.approve(start())

  await advance(30_000)

  expect(poll().status).toBe('succeeded')
})

it('has a fresh deadline when it goes on after timing out', async () => {
  const { simulator, poll, advance, start } = renderPoll({ timeoutMs: 10_000 })
  const requestId = start()
  await advance(10_000)
  expect(poll().status).toBe('timedOut')

  act(() => poll().retry())
  await advance(9_000)
  expect(poll().status).toBe('polling')
  simulator.approve(requestId)
  await advance(1_000)

  expect(poll().status).toBe('succeeded')
})

it('goes on only when it stopped', async () => {
  const { simulator, poll, polls, advance, start } = renderPoll()
  simulator.deny(start())
  act(() => poll().retry())
  await advance(3_000)
  act(() => poll().retry())
  await advance(60_000)

  expect(poll().status).toBe('refused')
  expect(polls()).toBe(1)
})

it('lets no poll be held past the end of all, so that nobody waits for nothing', async () => {
  const asked: (string | null)[] = []
  const through: MfaWorldOptions['through'] = (next) => (input, init) => {
    asked.push(new Headers(init?.headers).get('Prefer'))
    return next(input, init)
  }
  const { poll, advance, start } = renderPoll({ through, pollWaitSeconds: 4, timeoutMs: 8_000 })
  start()
  await advance(8_000)

  // After 3, 5 and 7 s, and when the time is up.
  expect(asked).toEqual(['wait=4', 'wait=3', 'wait=1', null])
  expect(poll().status).toBe('timedOut')
})
