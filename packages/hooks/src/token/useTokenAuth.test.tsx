// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useTokenAuth } from './useTokenAuth.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }
const email: MfaTokenMethod = { ...sms, id: 'email', deliveryType: 'EMAIL_WORK' }

/** A person to whom a code was sent, unless told otherwise, before the answers are held back. */
async function renderCheck(options: MfaWorldOptions = {}) {
  const onSucceeded = vi.fn<() => void>()
  const onLockedOut = vi.fn<() => void>()
  const initialProps: { method: MfaTokenMethod; requestId: string | undefined } = { method: sms, requestId: undefined }
  const { result, rerender, ...rest } = renderHookWithMfa(
    (props: typeof initialProps) => ({
      check: useTokenAuth({ ...props, onSucceeded, onLockedOut }),
      queryClient: useMfaEnvironment().queryClient,
    }),
    { ...options, initialProps },
  )
  const sent = await rest.simulator.fetch(`${rest.simulator.url}/v3/mfa/token/send`, {
    method: 'POST',
    headers: { authorization: `Bearer ${rest.person.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ userAlias: sms.userAlias, deliveryType: sms.deliveryType }),
  })
  const { requestId }: { requestId: string } = await sent.json()
  const calls = (operation: string) =>
    rest.simulator.requests().filter(({ operationId }) => operationId === operation).length
  return {
    ...rest,
    onSucceeded,
    onLockedOut,
    requestId,
    code: rest.simulator.latestCode(sms.userAlias) ?? '',
    check: () => result.current.check,
    queryClient: result.current.queryClient,
    submit: (code: string) => rest.perform(() => result.current.check.submit(code)),
    use: (props: Partial<typeof initialProps>) => rerender({ ...initialProps, ...props }),
    checks: () => calls('sendTokenAuthRequest'),
    polls: () => calls('pingVerificationStatus'),
  }
}

it('accepts the right code, and says so once', async () => {
  const { submit, code, check, onSucceeded } = await renderCheck({ strict: true })

  await submit(code)

  expect(check().status).toBe('succeeded')
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('refuses a wrong code, and accepts the right one after it', async () => {
  const { submit, code, check, onSucceeded } = await renderCheck()

  await submit('000000')
  expect(check()).toMatchObject({ status: 'entering', refusal: 'wrongCode' })
  expect(onSucceeded).not.toHaveBeenCalled()

  await submit(code)
  expect(check().status).toBe('succeeded')
})

it('checks a code once for Enter plus click', async () => {
  const { perform, code, check, checks } = await renderCheck()

  await perform(() => {
    check().submit(code)
    check().submit(code)
  })

  expect(checks()).toBe(1)
  expect(check().status).toBe('succeeded')
})

it('sends nothing more once all is over', async () => {
  const { submit, code, check, checks } = await renderCheck()
  await submit(code)

  await submit('000000')

  expect(checks()).toBe(1)
  expect(check().status).toBe('succeeded')
})

it.each([
  ['unknownStatus', { code: 'unreadable', status: 200, problem: 'unknownStatus' }],
  ['missingStatus', { code: 'unreadable', status: 200, problem: 'missingStatus' }],
  ['html', { code: 'unreadable', problem: 'html' }],
  ['empty', { code: 'unreadable', problem: 'empty' }],
  ['truncated', { code: 'unreadable', problem: 'truncated' }],
  ['serverError', { code: 'serviceFault', status: 500 }],
  ['unauthorized', { code: 'unauthorized' }],
  ['forbidden', { code: 'forbidden' }],
  ['proxy', { code: 'blocked' }],
  ['dropped', { code: 'offline' }],
] as const)('takes an answer with fault %s for no success, and lets the person go on', async (kind, failure) => {
  const { simulator, submit, code, check, onSucceeded } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind })

  await submit(code)

  expect(check()).toMatchObject({ status: 'entering', failure })
  expect(check()).not.toHaveProperty('refusal')
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('tells the host once of a lockout', async () => {
  const { simulator, submit, check, onLockedOut } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })

  await submit('000000')

  expect(check().status).toBe('lockedOut')
  expect(onLockedOut).toHaveBeenCalledOnce()
})

it('says when the service lacks what the method needs', async () => {
  const { simulator, submit, check } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'notEnoughData' })

  await submit('000000')

  expect(check().status).toBe('notEnoughData')
})

it('asks about the send when the service answers a code by PENDING', async () => {
  const { simulator, submit, code, check, use, requestId, advance, polls, onSucceeded } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })
  use({ requestId })

  await submit(code)
  await advance(2_999)
  expect(check().status).toBe('checking')
  expect(polls()).toBe(0)

  await advance(1)
  expect(polls()).toBe(1)
  expect(check().status).toBe('succeeded')
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('tells no verdict of PENDING when there is nothing to ask about', async () => {
  const { simulator, submit, code, check, advance, polls, onSucceeded } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })

  await submit(code)
  await advance(10_000)

  expect(check()).toMatchObject({ status: 'entering', failure: { code: 'unreadable' } })
  expect(check()).not.toHaveProperty('refusal')
  expect(polls()).toBe(0)
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('stops asking about a send when another code was sent', async () => {
  const { simulator, submit, code, check, use, requestId, advance, polls } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })
  use({ requestId })
  await submit(code)

  use({ requestId: 'of-the-next-send' })
  await advance(10_000)

  expect(polls()).toBe(0)
  expect(check().status).toBe('entering')
})

it('checks nothing under a rate limit, to the millisecond', async () => {
  const { simulator, submit, code, check, checks, advance } = await renderCheck()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter: '9', times: 1 })
  await submit(code)
  expect(check()).toMatchObject({ status: 'entering', failure: { code: 'rateLimited' } })

  await advance(8_999)
  await submit(code)
  expect(checks()).toBe(1)

  await advance(1)
  await submit(code)
  expect(check().status).toBe('succeeded')
})

it.skipIf(isOnPreact)(
  'keeps the code out of the cache: under way, afterwards and after the screen is gone',
  async () => {
    const { through, release } = holdAnswers()
    const { perform, submit, queryClient, check, checks, unmount } = await renderCheck({ through })

    await submit('736251')
    expect(checks()).toBe(1)
    expect(queryClient.getMutationCache().getAll()).toHaveLength(1)
    expect(cachedText(queryClient)).not.toContain('736251')

    await perform(release)
    expect(check()).toMatchObject({ refusal: 'wrongCode' })
    expect(queryClient.getMutationCache().getAll()).toHaveLength(1)
    expect(cachedText(queryClient)).not.toContain('736251')

    await submit('736252')
    await perform(unmount)
    expect(queryClient.getMutationCache().getAll()).toEqual([])
  },
)

it('forgets an answer that comes after the method has changed', async () => {
  const { through, release } = holdAnswers()
  const { perform, submit, code, check, use, onSucceeded } = await renderCheck({ through })
  await submit(code)
  expect(check().status).toBe('checking')

  use({ method: email })
  expect(check().status).toBe('entering')
  await perform(release)

  expect(check()).toMatchObject({ status: 'entering' })
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('tells nobody of an answer that comes after the screen is gone', async () => {
  const { through, release } = holdAnswers()
  const { perform, submit, code, unmount, onSucceeded } = await renderCheck({ through })
  await submit(code)

  unmount()
  await perform(release)

  expect(onSucceeded).not.toHaveBeenCalled()
})

it('calls off a check and begins anew on reset', async () => {
  const { through, release } = holdAnswers()
  const { perform, submit, code, check, onSucceeded } = await renderCheck({ through })
  await submit(code)

  await perform(() => check().reset())
  expect(check().status).toBe('entering')
  await perform(release)

  expect(check().status).toBe('entering')
  expect(onSucceeded).not.toHaveBeenCalled()
})
