import { expect, it } from 'vitest'
import type { MfaMethod } from './mfaMethod.ts'
import { methodLabelFaults } from './methodLabelFaults.ts'

const text: MfaMethod = { id: 'text', type: 'token', userAlias: 'ana', deliveryType: 'SMS_WORK', destination: '••• 17' }
const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: 'ana' }

it.each<[string, MfaMethod[]]>([
  ['methods without labels, for they have usual names', [text, okta, { id: 'kba', type: 'kba' }]],
  ['a code without a destination, for it says where it goes by its kind', [{ ...text, destination: undefined }]],
  ['two of a kind that go to two places', [text, { ...text, id: 'other', destination: '••• 99' }]],
  ['two of a kind with labels of their own', [okta, { ...okta, id: 'other', label: 'Okta on the tablet' }]],
  ['two ways to one place', [text, { ...text, id: 'call', deliveryType: 'VOICE_WORK' }]],
])('finds no fault with %s', (_, methods) => {
  expect(methodLabelFaults(methods)).toEqual([])
})

it.each<[string, MfaMethod[]]>([
  ['The method with the id "text" has an empty label.', [{ ...text, label: '' }, okta]],
  ['The method with the id "text" has an empty label.', [{ ...text, label: '  ' }, okta]],
  [
    'The method with the id "okta" is unavailable for no reason that people can read.',
    [text, { ...okta, unavailable: { reason: '' } }],
  ],
  [
    'The method with the id "other" looks the same as "text". Give each a label, or a destination.',
    [
      { ...text, destination: undefined },
      { ...text, id: 'other', destination: undefined },
    ],
  ],
  [
    'The method with the id "other" looks the same as "okta". Give each a label, or a deviceName.',
    [okta, { ...okta, id: 'other' }],
  ],
  [
    'The method with the id "b" looks the same as "a". Give each a label, or list it once.',
    [
      { id: 'a', type: 'kba', label: 'Questions' },
      { id: 'b', type: 'kba', label: 'Questions' },
    ],
  ],
])('says: %s', (message, methods) => {
  const faults = methodLabelFaults(methods)

  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(message)
})
