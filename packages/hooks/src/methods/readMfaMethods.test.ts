import { afterEach, expect, it, vi } from 'vitest'
import { untyped } from '../test-support/untyped.ts'
import type { MfaMethod } from './mfaMethod.ts'
import { readMfaMethods } from './readMfaMethods.ts'

afterEach(() => vi.restoreAllMocks())

const sms: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL' }
const good: MfaMethod[] = [
  sms,
  { id: 'okta', type: 'okta-verify', userId: '00u1', unavailable: { reason: 'No phone yet' } },
  { id: 'duo', type: 'duo-web', userId: 'ana', getSigRequest: async () => ({ host: '', sigRequest: '' }) },
  { id: 'kba', type: 'kba' },
  { id: 'kba-2', type: 'kba', questions: [{ id: '1', text: 'Which street?' }] },
  { id: 'rsa', type: 'rsa', getRequestId: async () => '' },
  { id: 'own', type: 'other', method: 'pass-phrase', asks: 'code', label: 'Passphrase' },
  { id: 'own-2', type: 'other', method: 'phone', asks: 'approval', label: 'Phone', hint: 'By our app' },
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
  [{ id: 'x', type: 'other', asks: 'code', label: 'X' }, 'methods[1] (id "x") lacks method.'],
  [{ id: 'x', type: 'other', method: '../token', asks: 'code', label: 'X' }, 'methods[1] (id "x") lacks method.'],
  [{ id: 'x', type: 'other', method: 'x', asks: 'luck', label: 'X' }, 'methods[1] (id "x") lacks asks.'],
  [{ id: 'x', type: 'other', method: 'x', asks: 'code' }, 'methods[1] (id "x") lacks label.'],
  [{ id: 'sms', type: 'kba' }, 'methods[1] (id "sms") has the id of an earlier one.'],
])('names the entry and the mistake in development, and offers the rest in production: %j', (entry, message) => {
  expect(() => readMfaMethods([sms, entry], { development: true })).toThrow(`@mfa-challenge/hooks: ${message}`)
  expect(readMfaMethods([sms, entry], { development: false })).toEqual([sms])
})

it('names the question whose id another has, and asks it once in production', () => {
  const questions = [
    { id: '1', text: 'Which street?' },
    { id: '2', text: 'Which pet?' },
    { id: '1', text: 'Which car?' },
  ]
  const list = [{ id: 'kba', type: 'kba', questions }]

  expect(() => readMfaMethods(list, { development: true })).toThrow(
    'methods[0] (id "kba") has two questions with the id "1".',
  )
  const [method] = readMfaMethods(list, { development: false })
  expect(method).toMatchObject({ questions: questions.slice(0, 2) })
})

it('names a number by its digits, as questions are numbered in databases', () => {
  const questions = [
    { id: 12, text: 'Which street?' },
    { id: 3, text: 'Which pet?' },
  ]
  expect(readMfaMethods([{ id: 'kba', type: 'kba', questions }], { development: true })).toMatchObject([
    { questions: [{ id: '12' }, { id: '3' }] },
  ])
})

const nothing = [undefined, null, '', '  ', 0, Number.NaN, true, {}, []]
const token = { id: 'sms', type: 'token', userAlias: 'ana', deliveryType: 'SMS_PERSONAL' }

it.each([
  ...[...nothing, 17].map((value) => [token, 'destination', value] as const),
  ...[...nothing, -1, 5.5, '6', 1_000, Number.POSITIVE_INFINITY].map((value) => [token, 'codeLength', value] as const),
  ...[...nothing, -1, 600, '600000', Number.POSITIVE_INFINITY, 1e15].map(
    (value) => [token, 'codeLifetimeMs', value] as const,
  ),
  ...[null, 0, 17, {}].map((value) => [token, 'label', value] as const),
  ...[null, 0, '', false].map((value) => [token, 'unavailable', value] as const),
  ...[null, 0, 1, 'false'].map((value) => [token, 'lastUsed', value] as const),
  ...nothing.map((value) => [{ id: 'okta', type: 'okta-verify', userId: 'ana' }, 'deviceName', value] as const),
  ...[null, '', ' ', {}].map(
    (value) => [{ id: 'okta', type: 'okta-verify', userId: 'ana' }, 'challengeNumber', value] as const,
  ),
  ...[...nothing, -1, 1.5, '2'].map((value) => [{ id: 'kba', type: 'kba' }, 'count', value] as const),
  ...[null].map((value) => [{ id: 'kba', type: 'kba' }, 'questions', value] as const),
  ...[null].map((value) => [{ id: 'kba', type: 'kba' }, 'encodeAnswer', value] as const),
])('takes of %j a %s of %j for none', (method, field, value) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  for (const development of [true, false])
    expect(readMfaMethods([{ ...method, [field]: value }], { development })).toEqual([method])
})

it('keeps a method for which no reason is given unavailable', () => {
  expect(readMfaMethods([{ ...sms, unavailable: { reason: null } }], { development: true })).toEqual([
    { ...sms, unavailable: { reason: '' } },
  ])
})

it('tells the developer of a value that is none and not nothing, by its field and method', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  readMfaMethods([{ ...sms, codeLength: 99, destination: null }], { development: true })

  expect(warn.mock.calls).toEqual([
    [expect.stringContaining('codeLength of the method "sms" is 99, which is no number of characters from 1 to 32')],
  ])
})

it.each([
  [0, '0'],
  [42, '42'],
  ['07', '07'],
])('reads the number to tap from %j', (challengeNumber, text) => {
  const list = [{ id: 'okta', type: 'okta-verify', userId: 'ana', challengeNumber }]
  expect(readMfaMethods(list, { development: true })).toMatchObject([{ challengeNumber: text }])
})

it.each([null, undefined, {}, 'sms'])('says in development that %j is no list', (methods) => {
  expect(() => readMfaMethods(untyped(methods), { development: true })).toThrow('methods is no list')
  expect(readMfaMethods(untyped(methods), { development: false })).toEqual([])
})

it('says in development that there is nothing to offer', () => {
  expect(() => readMfaMethods([], { development: true })).toThrow('methods is empty')
  expect(readMfaMethods([], { development: false })).toEqual([])
})
