import { expect, it } from 'vitest'
import { kbaAuthResponseSchema } from './kbaAuth.ts'
import { kbaQuestionsSchema } from './kbaConfig.ts'

it('reads the spelling of the definition', () => {
  const parsed = kbaAuthResponseSchema.parse({
    kbaAuthResponseItems: [{ questionId: '173423', isVerified: true }],
    status: 'SUCCESS',
  })
  expect(parsed).toEqual({ status: 'SUCCESS', items: [{ questionId: '173423', isVerified: true }] })
})

it('reads the spelling of the example', () => {
  const parsed = kbaAuthResponseSchema.parse({
    kbaAuthResponseItem: [{ questionId: '173423', IsVerified: true }],
    status: 'SUCCESS',
  })
  expect(parsed.items).toEqual([{ questionId: '173423', isVerified: true }])
})

it('believes the spelling of the definition where both are there', () => {
  const parsed = kbaAuthResponseSchema.parse({
    kbaAuthResponseItems: [{ isVerified: false, IsVerified: true }],
    kbaAuthResponseItem: [],
  })
  expect(parsed.items).toEqual([{ isVerified: false }])
})

it.each([{}, { isVerified: null }, { questionId: '', isVerified: null }])(
  'takes no answer for verified in %j',
  (item) => {
    expect(kbaAuthResponseSchema.parse({ kbaAuthResponseItems: [item] }).items).toEqual([{ isVerified: false }])
  },
)

it.each([{}, { kbaAuthResponseItems: null }])('has no items in %j', (body) => {
  expect(kbaAuthResponseSchema.parse(body)).toEqual({ status: 'MISSING', items: [] })
})

it.each(['true', 1, {}])('refuses %j for a verdict', (isVerified) => {
  expect(kbaAuthResponseSchema.safeParse({ kbaAuthResponseItems: [{ isVerified }] }).success).toBe(false)
})

it('reads ids that are numbers as their digits, in a question and in a verdict', () => {
  const question = { id: 173423, text: 'First pet?', hasAnswer: true, numAnswers: 1 }
  expect(kbaQuestionsSchema.parse([question])).toEqual([{ ...question, id: '173423' }])

  const verdict = { status: 'PENDING', kbaAuthResponseItems: [{ questionId: 173423, isVerified: true }] }
  expect(kbaAuthResponseSchema.parse(verdict).items).toEqual([{ questionId: '173423', isVerified: true }])
})
