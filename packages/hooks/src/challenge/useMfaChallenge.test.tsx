// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { untyped } from '../test-support/untyped.ts'
import { type UseMfaChallengeOptions, useMfaChallenge } from './useMfaChallenge.ts'

const noon = Date.parse('2026-01-01T12:00:00Z')

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL' }
const kba: MfaMethod = { id: 'kba', type: 'kba' }
const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: '00u1', unavailable: { reason: 'No phone yet' } }

function renderChallenge(options: Partial<UseMfaChallengeOptions> = {}) {
  const onSucceeded = vi.fn<NonNullable<UseMfaChallengeOptions['onSucceeded']>>()
  const onAbandoned = vi.fn<NonNullable<UseMfaChallengeOptions['onAbandoned']>>()
  const { result, rerender } = renderHook(useMfaChallenge, {
    initialProps: { methods: [sms, kba, okta], onSucceeded, onAbandoned, ...options },
    wrapper: StrictMode,
  })
  return { challenge: () => result.current, rerender, onSucceeded, onAbandoned }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

it('tells the host of a success once, under StrictMode and if told twice', () => {
  const { challenge, onSucceeded } = renderChallenge()
  act(() => challenge().choose('sms'))

  act(() => {
    challenge().end('succeeded')
    challenge().end('succeeded')
  })
  act(() => challenge().end('succeeded'))

  expect(challenge().status).toBe('succeeded')
  expect(onSucceeded.mock.calls).toEqual([[{ status: 'succeeded', methodId: 'sms', method: 'token' }]])
})

it('calls the newest callback of the host', () => {
  const newest = vi.fn<() => void>()
  const { challenge, rerender, onSucceeded } = renderChallenge()
  act(() => challenge().choose('sms'))
  const { end } = challenge()

  rerender({ methods: [sms, kba], onSucceeded: newest, onAbandoned: undefined })
  act(() => end('succeeded'))

  expect(newest).toHaveBeenCalledTimes(1)
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('ignores the late end of a method that the person has left', () => {
  const { challenge, onSucceeded } = renderChallenge()
  act(() => challenge().choose('sms'))
  const { end: endOfSms } = challenge()
  act(() => challenge().choose('kba'))

  act(() => endOfSms('succeeded'))
  expect(challenge()).toMatchObject({ status: 'method', method: kba })

  act(() => challenge().choose('sms'))
  act(() => endOfSms('lockedOut'))
  expect(challenge()).toMatchObject({ status: 'method', method: sms })
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('ignores the end of a method that the host has withdrawn', () => {
  const { challenge, rerender, onSucceeded, onAbandoned } = renderChallenge()
  act(() => challenge().choose('sms'))
  const { end } = challenge()

  rerender({ methods: [kba], onSucceeded, onAbandoned })
  act(() => end('succeeded'))

  expect(challenge().status).toBe('choosing')
  expect(onSucceeded).not.toHaveBeenCalled()
})

it('goes on to another method when the service lacks data for one', () => {
  const { challenge } = renderChallenge()
  act(() => challenge().choose('sms'))
  act(() => challenge().end('notEnoughData'))

  expect(challenge().status).toBe('choosing')
  act(() => challenge().choose('kba'))
  act(() => challenge().end('notEnoughData'))

  expect(challenge().status).toBe('nothingLeft')
})

it.each([
  ['succeeded', 'succeeded'],
  ['lockedOut', 'lockedOut'],
] as const)('stays %s when the host clears its list', (end, status) => {
  const { challenge, rerender } = renderChallenge()
  act(() => challenge().choose('sms'))
  act(() => challenge().end(end))

  for (const methods of [[], undefined, null, [sms, sms], [{}]]) {
    rerender({ methods: untyped(methods), onSucceeded: vi.fn(), onAbandoned: vi.fn() })
    expect(challenge()).toMatchObject({ status })
  }
})

it('stays abandoned when the host clears its list', () => {
  const { challenge, rerender } = renderChallenge()
  act(() => challenge().abandon())

  rerender({ methods: [], onSucceeded: vi.fn(), onAbandoned: vi.fn() })

  expect(challenge().status).toBe('abandoned')
})

it.each([noon / 1_000, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, '2026-01-01', null])(
  'knows no end of a lockout that is given as %j',
  (lockedOutUntil) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { challenge } = renderChallenge({ lockedOutUntil: untyped(lockedOutUntil) })
    act(() => challenge().choose('sms'))
    act(() => challenge().end('lockedOut'))

    expect(challenge()).toMatchObject({ status: 'lockedOut', until: undefined })
  },
)

it('leads back to the choice when the chosen id becomes a method of another type', () => {
  const { challenge, rerender, onSucceeded } = renderChallenge()
  act(() => challenge().choose('sms'))

  rerender({ methods: [{ ...kba, id: 'sms' }, okta], onSucceeded, onAbandoned: undefined })

  expect(challenge().status).toBe('choosing')
})

it('is locked out, and can be started over', () => {
  const { challenge } = renderChallenge({ lockedOutUntil: noon })
  act(() => challenge().choose('sms'))
  act(() => challenge().end('lockedOut'))
  expect(challenge()).toMatchObject({ status: 'lockedOut', methodId: 'sms', until: noon })

  act(() => challenge().startOver())

  expect(challenge().status).toBe('choosing')
})

it('tells the host once that the person gave up', () => {
  const { challenge, onAbandoned } = renderChallenge()

  act(() => {
    challenge().abandon()
    challenge().abandon()
  })

  expect(challenge().status).toBe('abandoned')
  expect(onAbandoned).toHaveBeenCalledTimes(1)
})

it('changes nothing when a method is chosen that cannot be, and says so in development', () => {
  const { challenge } = renderChallenge()

  expect(() => challenge().choose('fax')).toThrow('choose("fax") changes nothing')
  expect(() => challenge().choose('okta')).toThrow('Those that can: "sms", "kba".')
  expect(challenge().status).toBe('choosing')

  vi.stubEnv('NODE_ENV', 'production')
  act(() => challenge().choose('fax'))
  act(() => challenge().choose('okta'))
  expect(challenge().status).toBe('choosing')
})

it('throws for a mistake in the list in development, and offers the others in production', () => {
  const methods = [sms, { ...kba, id: 'sms' }]
  expect(() => renderChallenge({ methods })).toThrow('methods[1] (id "sms") has the id of an earlier one.')

  vi.stubEnv('NODE_ENV', 'production')
  const { challenge } = renderChallenge({ methods })
  expect(challenge()).toMatchObject({ status: 'choosing', methods: [sms] })
})

it('names a method without a label that can be read, once, in development alone', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const options = { methods: [{ ...sms, label: '' }, kba] }
  const { challenge, rerender } = renderChallenge(options)
  rerender({ methods: [{ ...sms, label: '' }, kba], onSucceeded: vi.fn(), onAbandoned: vi.fn() })

  expect(warn.mock.calls).toEqual([[expect.stringContaining('The method with the id "sms" has an empty label.')]])
  expect(challenge()).toMatchObject({ status: 'choosing', methods: options.methods })

  warn.mockClear()
  vi.stubEnv('NODE_ENV', 'production')
  renderChallenge(options)
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
