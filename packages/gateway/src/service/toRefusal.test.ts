import { type ErrorMessageDto, MfaError } from '@mfa-challenge/contract'
import { expect, it } from 'vitest'
import { toRefusal } from './toRefusal.ts'

const person = { subject: 'will', session: 'session', userAlias: 'will.albin', duoUsername: 'walbin' }

function refusalOf(details: { status?: number; trackingId?: string; messages?: ErrorMessageDto[] }) {
  const error = new MfaError({ code: 'serviceFault', status: 500, ...details })
  return toRefusal(error, { isOwnToken: false, now: 0, person }).refusal
}

it.each([
  [408, 502],
  [500, 500],
  [599, 599],
  [600, 502],
  [999, 502],
])('answers with a status that there is, where the service’s is %d', (status, answered) => {
  expect(refusalOf({ status }).status).toBe(answered)
})

it('passes the service’s reference on where it is one', () => {
  expect(refusalOf({ trackingId: 'e7eab609-24f6_4aa2' }).trackingId).toBe('e7eab609-24f6_4aa2')
})

it.each(['', 'will.albin', 'two words', 'line\nbreak', '<b>', 'x'.repeat(65)])(
  'passes on no reference that is none: %j',
  (trackingId) => {
    expect(refusalOf({ trackingId }).trackingId).toBeUndefined()
  },
)

it('passes the service’s messages on without names, and nothing else of them', () => {
  const odd = {
    locale: 'en-US',
    localeOrigin: 'DEFAULT' as const,
    text: 'User will.albin (walbin)\u0000 is unknown.',
    stack: 'at',
  }
  const { messages } = refusalOf({ messages: [odd, { locale: 'will.albin' }] })
  expect(messages).toEqual([
    { locale: 'en-US', localeOrigin: 'DEFAULT' as const, text: 'User … (…) is unknown.' },
    { locale: '…', localeOrigin: undefined, text: undefined },
  ])
})

it('passes on no more than a few messages', () => {
  expect(refusalOf({ messages: Array.from({ length: 1_000 }, () => ({ text: 'No.' })) }).messages).toHaveLength(10)
})

it('passes on no id of the service’s, though nobody says which it gave', () => {
  const { messages } = refusalOf({ messages: [{ text: 'Request 089899f13a8f4da7824996191587bab9 has ended.' }] })
  expect(messages).toMatchObject([{ text: 'Request … has ended.' }])
})
