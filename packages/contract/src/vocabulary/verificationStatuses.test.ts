import { expect, it } from 'vitest'
import { readVerificationStatus, verificationStatuses } from './verificationStatuses.ts'

it.each(verificationStatuses)('keeps the word %s', (status) => {
  expect(readVerificationStatus(status)).toBe(status)
})

it.each([undefined, null, ''])('takes %j for a missing status', (value) => {
  expect(readVerificationStatus(value)).toBe('MISSING')
})

it.each(['success', 'SUCCESS ', 'EXPIRED', 'MISSING', 0, true, {}, ['SUCCESS'], { toString: () => 'SUCCESS' }])(
  'takes %j for a status it does not know',
  (value) => {
    expect(readVerificationStatus(value)).toBe('UNKNOWN')
  },
)
