// @vitest-environment jsdom
import { verificationPollRequestSchema } from '@mfa-challenge/contract/schemas'
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { MfaOktaVerifyMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { createMfaWorld, type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useOktaVerify } from './useOktaVerify.ts'

const phone: MfaOktaVerifyMethod = { id: 'okta', type: 'okta-verify', userId: 'will.albin@acme.example' }

function renderOkta(options: MfaWorldOptions & { pollTimeoutMs?: number } = {}) {
  const initialProps = { method: phone, pollTimeoutMs: options.pollTimeoutMs }
  const { result, rerender, ...rest } = renderHookWithMfa(
    (props: typeof initialProps) => ({ okta: useOktaVerify(props), queryClient: useMfaEnvironment().queryClient }),
    { ...options, initialProps },
  )
  const { simulator } = rest
  const calls = (operation: string) => simulator.requests().filter(({ operationId }) => operationId === operation)
  return {
    ...rest,
    okta: () => result.current.okta,
    queryClient: result.current.queryClient,
    push: () => rest.perform(() => result.current.okta.push()),
    use: (method: MfaOktaVerifyMethod) => rerender({ ...initialProps, method }),
    newest: () => simulator.pushes().at(-1)?.requestId ?? '',
    pushes: () => calls('sendOktaVerifyRequest').length,
    polls: () => calls('pingVerificationStatus').length,
    /** The request ids that were asked about. */
    polled: () =>
      calls('pingVerificationStatus').map(({ body }) => verificationPollRequestSchema.parse(body).requestId),
  }
}

it('pushes nothing by itself, under StrictMode neither', async () => {
  const { okta, pushes, advance } = renderOkta({ strict: true })

  await advance(60_000)

  expect(pushes()).toBe(0)
  expect(okta()).toMatchObject({ status: 'idle', pushesLeft: 5, waitUntil: undefined })
})

it('succeeds when the person approves on the phone', async () => {
  const { simulator, clock, okta, push, newest, advance } = renderOkta({ strict: true })
  await push()
  expect(okta()).toMatchObject({ status: 'waiting', sentAt: clock.now(), hidden: false, stillWaiting: false })

  simulator.approve(newest())
  await advance(3_000)

  expect(okta().status).toBe('succeeded')
})

it('takes no SUCCESS of the push itself for a success: only the poll may say so', async () => {
  const { simulator, okta, push, polls, newest, advance } = renderOkta()
  simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'exampleSpelling' })

  await push()
  await advance(3_000)
  expect(polls()).toBe(1)
  expect(okta().status).toBe('waiting')

  simulator.approve(newest())
  await advance(3_000)
  expect(okta().status).toBe('succeeded')
})

it('says that the person refused', async () => {
  const { simulator, okta, push, newest, advance } = renderOkta()
  await push()

  simulator.deny(newest())
  await advance(3_000)

  expect(okta().status).toBe('refused')
})

it('pushes once when asked twice in one go', async () => {
  const { okta, perform, pushes } = renderOkta()

  await perform(() => {
    okta().push()
    okta().push()
  })

  expect(pushes()).toBe(1)
})

it('waits 30 s before another push, then 60 s, to the millisecond, a refusal notwithstanding', async () => {
  const { simulator, clock, okta, push, pushes, newest, advance } = renderOkta()
  await push()
  expect(okta().waitUntil).toBe(clock.now() + 30_000)
  simulator.deny(newest())

  await advance(29_999)
  await push()
  expect(pushes()).toBe(1)
  expect(okta()).toMatchObject({ status: 'refused', pushesLeft: 4 })

  await advance(1)
  await push()
  expect(pushes()).toBe(2)
  expect(okta()).toMatchObject({ status: 'waiting', pushesLeft: 3, waitUntil: clock.now() + 60_000 })
})

it('allows five pushes and no more, though the person waits, goes away and comes back', async () => {
  const world = createMfaWorld()
  for (const wait of [30_000, 60_000, 120_000, 240_000, 480_000, 0]) {
    const { result, unmount } = renderHook(() => useOktaVerify({ method: phone }), { wrapper: world.wrapper })
    await world.perform(() => result.current.push())
    unmount()
    await world.advance(wait)
  }

  const { result } = renderHook(() => useOktaVerify({ method: phone }), { wrapper: world.wrapper })

  expect(result.current).toMatchObject({ status: 'idle', pushesLeft: 0, waitUntil: undefined })
  expect(world.simulator.pushes()).toHaveLength(5)
})

it('allows another push an hour after one of five, though the person stays', async () => {
  const { okta, push, advance } = renderOkta()
  for (const wait of [30_000, 60_000, 120_000, 240_000, 480_000]) {
    await push()
    await advance(wait)
  }
  expect(okta()).toMatchObject({ canPush: false, blockedBy: 'noneLeft', pushesLeft: 0 })

  await advance(3_600_000 - 930_000 - 1)
  expect(okta().canPush).toBe(false)
  await advance(1)

  expect(okta()).toMatchObject({ canPush: true, pushesLeft: 1 })
})

it('counts pushes on when the person goes away and comes back', async () => {
  const world = createMfaWorld()
  const first = renderHook(() => useOktaVerify({ method: phone }), { wrapper: world.wrapper })
  await world.perform(() => first.result.current.push())
  first.unmount()

  const second = renderHook(() => useOktaVerify({ method: phone }), { wrapper: world.wrapper })

  expect(second.result.current).toMatchObject({ status: 'idle', pushesLeft: 4, waitUntil: world.clock.now() + 30_000 })
})

it('begins to count anew once the person has passed', async () => {
  const { simulator, okta, push, newest, advance } = renderOkta()
  await push()

  simulator.approve(newest())
  await advance(3_000)

  expect(okta()).toMatchObject({ status: 'succeeded', pushesLeft: 5, waitUntil: undefined })
})

it('is still waiting after 30 s, and not a second before', async () => {
  const { okta, push, advance } = renderOkta()
  await push()

  await advance(29_000)
  expect(okta()).toMatchObject({ status: 'waiting', stillWaiting: false })

  await advance(1_000)
  expect(okta()).toMatchObject({ status: 'waiting', stillWaiting: true })
})

it('puts another push in place of one that nobody answers', async () => {
  const { simulator, okta, push, polled, newest, advance } = renderOkta()
  await push()
  await advance(30_000)
  const before = polled().length

  await push()
  await advance(5_000)
  expect(polled().slice(before)).toEqual([newest(), newest()])

  simulator.approve(newest())
  await advance(3_000)
  expect(okta().status).toBe('succeeded')
})

it('gives up by the clock, and asks about the same push again on retry', async () => {
  const { simulator, okta, push, pushes, perform, newest, advance } = renderOkta({ pollTimeoutMs: 60_000 })
  await push()
  await advance(60_000)
  expect(okta().status).toBe('timedOut')

  await perform(() => okta().retry())
  simulator.approve(newest())
  await advance(3_000)

  expect(okta().status).toBe('succeeded')
  expect(pushes()).toBe(1)
})

it.each([
  ['lockout', { status: 'lockedOut' }],
  ['notEnoughData', { status: 'notEnoughData' }],
  ['unknownStatus', { status: 'stopped', failure: { code: 'unreadable', problem: 'unknownStatus' } }],
  ['missingStatus', { status: 'stopped', failure: { code: 'unreadable', problem: 'missingStatus' } }],
  ['html', { status: 'stopped', failure: { code: 'unreadable', problem: 'html' } }],
  ['serverError', { status: 'stopped', failure: { code: 'serviceFault' } }],
  ['forbidden', { status: 'stopped', failure: { code: 'forbidden' } }],
] as const)('takes a push with fault %s for what it is, and asks about none', async (kind, expected) => {
  const { simulator, okta, push, polls, advance } = renderOkta()
  simulator.addFault({ operation: 'sendOktaVerifyRequest', kind })

  await push()
  await advance(10_000)

  expect(okta()).toMatchObject({ ...expected, pushesLeft: 5, waitUntil: undefined })
  expect(polls()).toBe(0)
})

it('stops when the service names nothing to ask about', async () => {
  const { okta, push, polls, advance } = renderOkta({
    through: () => async () => Response.json({ requestId: null, status: 'PENDING', error: '' }),
  })

  await push()
  await advance(10_000)

  expect(okta()).toMatchObject({ status: 'stopped', failure: { code: 'unreadable', problem: 'wrongShape' } })
  expect(polls()).toBe(0)
})

it('sends a push on retry when the last one never went out', async () => {
  const { simulator, okta, push, perform } = renderOkta()
  simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'dropped', times: 1 })
  await push()
  expect(okta()).toMatchObject({ status: 'stopped', failure: { code: 'offline' } })

  await perform(() => okta().retry())

  expect(okta().status).toBe('waiting')
})

it('sends a push on retry when the service knows nothing of the last one', async () => {
  const { simulator, okta, push, pushes, perform, advance } = renderOkta()
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'badRequest', times: 1 })
  await push()
  await advance(30_000)
  expect(okta()).toMatchObject({ status: 'stopped', failure: { code: 'invalidRequest' }, canRetry: true })

  await perform(() => okta().retry())

  expect(okta().status).toBe('waiting')
  expect(pushes()).toBe(2)
})

it('says when the page is hidden while it waits', async () => {
  const { okta, push, perform, visibility } = renderOkta()
  await push()

  await perform(() => visibility.hide())

  expect(okta()).toMatchObject({ status: 'waiting', hidden: true })
})

it('forgets an answer that comes after the method has changed', async () => {
  const { through, release } = holdAnswers()
  const { okta, push, perform, use, advance, polls } = renderOkta({ through })
  await push()

  use({ ...phone, id: 'other-phone' })
  await perform(release)
  await advance(10_000)

  expect(okta()).toMatchObject({ status: 'idle', pushesLeft: 5 })
  expect(polls()).toBe(0)
})

it.skipIf(isOnPreact)('keeps the request id out of the cache', async () => {
  const { push, queryClient, newest } = renderOkta()

  await push()

  expect(newest()).not.toBe('')
  expect(cachedText(queryClient)).toContain('PENDING')
  expect(cachedText(queryClient)).not.toContain(newest())
})
