import { expect, it } from 'vitest'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { challengeStep } from './challengeStep.ts'
import { type MethodChoice, type MethodChoiceEvent, methodChoice, nothingChosen } from './methodChoice.ts'

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL' }
const kba: MfaMethod = { id: 'kba', type: 'kba', lastUsed: true }
const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: '00u1', unavailable: { reason: 'No phone yet' } }
const methods = [sms, kba, okta]

const chooseSms: MethodChoiceEvent = { type: 'methodChosen', methodId: 'sms', method: 'token' }
const chooseKba: MethodChoiceEvent = { type: 'methodChosen', methodId: 'kba', method: 'kba' }
const ended = (visit: number, end: 'succeeded' | 'lockedOut' | 'notEnoughData'): MethodChoiceEvent => ({
  type: 'methodEnded',
  visit,
  end,
})

const after = (...events: MethodChoiceEvent[]): MethodChoice => events.reduce(methodChoice, nothingChosen)
const stepAfter = (...events: MethodChoiceEvent[]) => challengeStep({ methods, choice: after(...events) })

it('begins with the choice, the method used last preselected', () => {
  expect(stepAfter()).toEqual({ status: 'choosing', methods, preselectedId: 'kba' })
})

it('preselects nothing that cannot be chosen', () => {
  const used = { ...okta, lastUsed: true }

  expect(challengeStep({ methods: [sms, used], choice: nothingChosen })).toMatchObject({ preselectedId: undefined })
})

it('goes to a method, to another, and back to the choice', () => {
  expect(stepAfter(chooseSms)).toEqual({ status: 'method', method: sms })
  expect(stepAfter(chooseSms, chooseKba)).toEqual({ status: 'method', method: kba })
  expect(stepAfter(chooseSms, { type: 'wentBack' })).toMatchObject({ status: 'choosing' })
})

it('is over once a method succeeded, whatever comes after', () => {
  const succeeded = { status: 'succeeded', outcome: { status: 'succeeded', methodId: 'sms', method: 'token' } }

  expect(stepAfter(chooseSms, ended(1, 'succeeded'))).toEqual(succeeded)
  for (const event of [chooseKba, { type: 'wentBack' }, { type: 'abandoned' }, { type: 'startedOver' }] as const) {
    expect(stepAfter(chooseSms, ended(1, 'succeeded'), event)).toEqual(succeeded)
  }
  expect(challengeStep({ methods: [], choice: after(chooseSms, ended(1, 'succeeded')) })).toEqual(succeeded)
})

it('ignores the end of an earlier visit, to the same method too', () => {
  expect(stepAfter(ended(0, 'succeeded'))).toMatchObject({ status: 'choosing' })
  expect(stepAfter(chooseSms, { type: 'wentBack' }, ended(1, 'succeeded'))).toMatchObject({ status: 'choosing' })
  expect(stepAfter(chooseSms, chooseKba, ended(1, 'lockedOut'))).toEqual({ status: 'method', method: kba })
  expect(stepAfter(chooseSms, { type: 'wentBack' }, chooseSms, ended(1, 'succeeded'))).toMatchObject({
    status: 'method',
  })
})

it('says until when a lockout lasts only if the host knows', () => {
  const choice = after(chooseSms, ended(1, 'lockedOut'))

  expect(challengeStep({ methods, choice })).toEqual({ status: 'lockedOut', methodId: 'sms' })
  expect(challengeStep({ methods, choice, lockedOutUntil: 5 })).toEqual({
    status: 'lockedOut',
    methodId: 'sms',
    until: 5,
  })
})

it('offers no way past a lockout but giving up and starting over', () => {
  const lockedOut = [chooseSms, ended(1, 'lockedOut')]

  expect(stepAfter(...lockedOut, chooseKba)).toMatchObject({ status: 'lockedOut' })
  expect(stepAfter(...lockedOut, { type: 'wentBack' })).toMatchObject({ status: 'lockedOut' })
  expect(stepAfter(...lockedOut, { type: 'abandoned' })).toEqual({ status: 'abandoned' })
  expect(stepAfter(...lockedOut, { type: 'startedOver' })).toMatchObject({ status: 'choosing' })
})

it('withdraws a method that the service has no data for', () => {
  expect(stepAfter(chooseKba, ended(1, 'notEnoughData'))).toEqual({
    status: 'choosing',
    methods: [sms, { ...kba, unavailable: { reason: 'notEnoughData' } }, okta],
    preselectedId: undefined,
  })
})

it('has nothing left when no method can be chosen, until it is started over', () => {
  const events = [chooseSms, ended(1, 'notEnoughData'), chooseKba, ended(2, 'notEnoughData')]
  const step = stepAfter(...events)

  expect(step.status).toBe('nothingLeft')
  expect(step.status === 'nothingLeft' && step.methods.map(({ unavailable }) => unavailable?.reason)).toEqual([
    'notEnoughData',
    'notEnoughData',
    'No phone yet',
  ])
  expect(stepAfter(...events, { type: 'startedOver' })).toMatchObject({ status: 'choosing', methods })
  expect(challengeStep({ methods: [], choice: nothingChosen })).toEqual({ status: 'nothingLeft', methods: [] })
})

it('goes back to the choice when the host withdraws the method in use', () => {
  const choice = after(chooseSms)

  expect(challengeStep({ methods: [kba], choice })).toMatchObject({ status: 'choosing' })
  expect(challengeStep({ methods: [{ ...sms, unavailable: { reason: 'Down' } }, kba], choice })).toMatchObject({
    status: 'choosing',
  })
})

it('knows earlier visits for what they are after starting over', () => {
  expect(
    stepAfter(chooseSms, { type: 'wentBack' }, { type: 'startedOver' }, chooseSms, ended(1, 'succeeded')),
  ).toMatchObject({ status: 'method' })
})
