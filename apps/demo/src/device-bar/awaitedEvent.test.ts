import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'
import { describe, expect, it } from 'vitest'
import { awaitedEvent } from './awaitedEvent.ts'

const message = (at: number): OutboxMessage => ({
  id: `message-${at}`,
  at,
  userAlias: 'will.albin',
  deliveryType: 'SMS_WORK',
  channel: 'sms',
  destination: '••• 0178',
  code: '482135',
  text: 'Your code is 482135',
})
const push = (
  at: number,
  { method = 'okta-verify', state = 'pending' }: Partial<SimulatorPush> = {},
): SimulatorPush => ({
  requestId: `push-${at}`,
  at,
  userAlias: 'will.albin',
  method,
  state,
})

describe('the event that is awaited', () => {
  it('is nothing while nothing has come', () => {
    expect(awaitedEvent('code', [], [])).toBeUndefined()
    expect(awaitedEvent('okta-verify', [], [])).toBeUndefined()
  })

  it('is nothing where nothing is waited for, whatever came before', () => {
    expect(awaitedEvent(undefined, [message(1)], [push(2)])).toBeUndefined()
  })

  it('is the newest message where a code is waited for, and no question that came later', () => {
    expect(awaitedEvent('code', [message(2), message(1)], [push(3)])).toEqual({ kind: 'message', message: message(2) })
  })

  it('is the newest question of the method that waits', () => {
    const rsa = push(3, { method: 'rsa' })
    expect(awaitedEvent('okta-verify', [message(4)], [rsa, push(2), push(1)])).toEqual({ kind: 'push', push: push(2) })
    expect(awaitedEvent('rsa', [message(4)], [rsa, push(2), push(1)])).toEqual({ kind: 'push', push: rsa })
  })

  it.each(['approved', 'denied', 'expired'] as const)('is no question that was %s, nor one from before it', (state) => {
    expect(awaitedEvent('okta-verify', [], [push(2, { state }), push(1)])).toBeUndefined()
  })
})
