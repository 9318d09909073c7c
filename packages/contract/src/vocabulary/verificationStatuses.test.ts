import { expect, it } from 'vitest'
import { verificationStatuses, verificationStatusSchema } from './verificationStatuses.ts'

it.each(verificationStatuses)('keeps the word %s', (status) => {
  expect(verificationStatusSchema.parse(status)).toBe(status)
})

it.each([undefined, null, ''])('takes %j for a missing status', (value) => {
  expect(verificationStatusSchema.parse(value)).toBe('MISSING')
})

it.each(['success', 'SUCCESS ', 'EXPIRED', 'MISSING', 0, true, {}, ['SUCCESS'], { toString: () => 'SUCCESS' }])(
  'takes %j for a status it does not know',
  (value) => {
    expect(verificationStatusSchema.parse(value)).toBe('UNKNOWN')
  },
)
