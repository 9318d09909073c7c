// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { useMfaChallenge } from './useMfaChallenge.ts'

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'will', deliveryType: 'SMS_PERSONAL' }
const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: 'will@acme.example' }
const duo: MfaMethod = { id: 'duo', type: 'duo-web', userId: '2c91', getSigRequest: async () => never() }
const kba: MfaMethod = { id: 'kba', type: 'kba' }

function renderChallenge(methods: readonly MfaMethod[]) {
  const onSucceeded = vi.fn<() => void>()
  const { result, rerender } = renderHook(useMfaChallenge, {
    initialProps: { methods, onSucceeded },
    wrapper: StrictMode,
  })
  const become = (list: readonly MfaMethod[]) => rerender({ methods: list, onSucceeded })
  return { challenge: () => result.current, become, onSucceeded }
}

describe('becomes another person’s', () => {
  it.each<[string, MfaMethod, MfaMethod]>([
    ['another alias', sms, { ...sms, userAlias: 'ana' }],
    ['another alias under another id', sms, { ...sms, id: 'text', userAlias: 'ana' }],
    ['another user of Okta’s', okta, { ...okta, userId: 'ana@acme.example' }],
    ['another identity at Duo', duo, { ...duo, userId: '2c92' }],
  ])('%s', (_what, before, after) => {
    const { challenge, become, onSucceeded } = renderChallenge([before, kba])
    act(() => challenge().choose(before.id))
    const { end } = challenge()

    become([after, kba])
    expect(challenge().status).toBe('choosing')
    act(() => challenge().choose(after.id))
    act(() => end('succeeded'))
    expect(challenge().status).toBe('method')
    expect(onSucceeded).not.toHaveBeenCalled()

    act(() => challenge().end('succeeded'))
    expect(onSucceeded).toHaveBeenCalledTimes(1)
    become([before, kba])
    expect(challenge().status).toBe('choosing')
  })

  it('by way of a list that names nobody', () => {
    const { challenge, become } = renderChallenge([sms, kba])
    act(() => challenge().choose('kba'))

    become([kba])
    expect(challenge().status).toBe('method')
    become([{ ...sms, userAlias: 'ana' }, kba])

    expect(challenge().status).toBe('choosing')
  })

  it('what one had no data for, the next may have', () => {
    const { challenge, become } = renderChallenge([sms, kba])
    act(() => challenge().choose('sms'))
    act(() => challenge().end('notEnoughData'))

    become([{ ...sms, userAlias: 'ana' }, kba])

    expect(challenge()).toMatchObject({ status: 'choosing', methods: [{ ...sms, userAlias: 'ana' }, kba] })
    act(() => challenge().choose('sms'))
    expect(challenge().status).toBe('method')
  })
})

it.each<[string, readonly MfaMethod[]]>([
  ['a method more', [sms, okta, kba]],
  ['a method fewer', [sms]],
  ['another order', [kba, sms]],
  ['another text', [{ ...sms, destination: '•••• 17' }, kba]],
])('stays the same person’s: %s', (_what, list) => {
  const { challenge, become } = renderChallenge([sms, kba])
  act(() => challenge().choose('sms'))

  become(list)

  expect(challenge().status).toBe('method')
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}
