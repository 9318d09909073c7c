import { expect, it } from 'vitest'
import type { MfaMethod } from './mfaMethod.ts'
import { readMfaMethods } from './readMfaMethods.ts'

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL' }
const good: MfaMethod[] = [
  sms,
  { id: 'okta', type: 'okta-verify', userId: '00u1', unavailable: { reason: 'No phone yet' } },
  { id: 'duo', type: 'duo-web', userId: 'ana', getSigRequest: async () => ({ host: '', sigRequest: '' }) },
  { id: 'kba', type: 'kba' },
  { id: 'kba-2', type: 'kba', questions: [{ id: '1', text: 'Which street?' }] },
  { id: 'rsa', type: 'rsa', getRequestId: async () => '' },
]

it('takes a list without a mistake as it is', () => {
  expect(readMfaMethods(good, { development: true })).toEqual(good)
})

it.each<[unknown, string]>([
  [undefined, 'methods[1] is no object.'],
  ['sms', 'methods[1] is no object.'],
  [{ type: 'kba' }, 'methods[1] has no id.'],
  [{ id: '', type: 'kba' }, 'methods[1] has no id.'],
  [{ id: 'x', type: 'webauthn' }, 'methods[1] (id "x") has the unknown type "webauthn".'],
  [{ id: 'x' }, 'methods[1] (id "x") has the unknown type undefined.'],
  [{ id: 'x', type: 'token', deliveryType: 'SMS_WORK' }, 'methods[1] (id "x") lacks userAlias.'],
  [{ id: 'x', type: 'token', userAlias: 'ana', deliveryType: 'FAX' }, 'methods[1] (id "x") lacks deliveryType.'],
  [{ id: 'x', type: 'okta-verify' }, 'methods[1] (id "x") lacks userId.'],
  [{ id: 'x', type: 'duo-web' }, 'methods[1] (id "x") lacks userId.'],
  [{ id: 'x', type: 'duo-web', userId: 'ana' }, 'methods[1] (id "x") lacks getSigRequest.'],
  [{ id: 'x', type: 'kba', questions: ['Which street?'] }, 'methods[1] (id "x") lacks questions.'],
  [{ id: 'x', type: 'rsa' }, 'methods[1] (id "x") lacks getRequestId.'],
  [{ id: 'sms', type: 'kba' }, 'methods[1] (id "sms") has the id of an earlier one.'],
])('names the entry and the mistake in development, and offers the rest in production: %j', (entry, message) => {
  expect(() => readMfaMethods([sms, entry], { development: true })).toThrow(`@mfa-challenge/hooks: ${message}`)
  expect(readMfaMethods([sms, entry], { development: false })).toEqual([sms])
})

it('says in development that there is nothing to offer', () => {
  expect(() => readMfaMethods([], { development: true })).toThrow('methods is empty')
  expect(readMfaMethods([], { development: false })).toEqual([])
})
