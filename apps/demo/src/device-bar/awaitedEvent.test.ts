import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'
import { describe, expect, it } from 'vitest'
import { latestEvent } from './latestEvent.ts'

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
const push = (at: number): SimulatorPush => ({
  requestId: `push-${at}`,
  at,
  userAlias: 'will.albin',
  method: 'okta-verify',
  state: 'pending',
})

describe('the latest event', () => {
  it('is nothing while nothing has come', () => {
    expect(latestEvent([], [])).toBeUndefined()
  })

  it('is the newest message where nothing was asked, and the other way round', () => {
    expect(latestEvent([message(2), message(1)], [])).toEqual({ kind: 'message', message: message(2) })
    expect(latestEvent([], [push(2), push(1)])).toEqual({ kind: 'push', push: push(2) })
  })

  it('is whichever came later; at the same moment, the question', () => {
    expect(latestEvent([message(2)], [push(1)])).toEqual({ kind: 'message', message: message(2) })
    expect(latestEvent([message(1)], [push(2)])).toEqual({ kind: 'push', push: push(2) })
    expect(latestEvent([message(1)], [push(1)])).toEqual({ kind: 'push', push: push(1) })
  })
})
