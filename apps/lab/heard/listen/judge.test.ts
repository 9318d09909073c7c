import { expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { Utterance } from './Utterance.ts'
import { literally, someTime, words } from './words.ts'

const said = (...texts: readonly string[]): readonly Utterance[] =>
  texts.map((text, at) => ({ at, text, lang: 'en-US', endedAt: at + 1 }))
const error = words('codeWrong')
const hint = words('smsSent')
const errorText = 'That code is not right. Check it and try again.'
const hintText = 'We texted it to your personal phone ending in 0142.'

it('is content with each message once, in order, among others', () => {
  expect(judge(said('return', errorText, '6 dash digit code entry.', hintText), { once: [error, hint] })).toEqual([])
})

it('finds a message within a longer utterance, whatever it is filled with', () => {
  expect(judge(said(`${hintText} ${errorText}`), { once: [hint, error] })).toEqual([])
})

it.each([
  ['never', said('return')],
  ['2 times', said(errorText, errorText)],
  ['2 times', said(`${hintText} ${errorText}`, errorText)],
])('says that a message was heard %s', (times, heard) => {
  expect(judge(heard, { once: [error] })).toEqual([`“${error.name}” was heard ${times}`])
})

it('counts what was cut off as far as it came', () => {
  const cut = { at: 0, text: errorText, lang: 'en-US', endedAt: 1, cutAfter: 'That code is' }

  expect(judge([cut], { once: [error] })).toEqual([`“${error.name}” was heard never`])
  expect(judge([cut, ...said(errorText)], { once: [error] })).toEqual([])
})

it('says that the order is another', () => {
  expect(judge(said(hintText, errorText), { once: [error, hint] })).toEqual([
    `heard in another order than “${error.name}”, “${hint.name}”`,
  ])
})

it('says what should not have been heard', () => {
  expect(judge(said(errorText), { never: [error, hint] })).toEqual([`“${error.name}” was heard`])
})

it('does not mind how signs are said', () => {
  const heard = said('Open Okta Verify and tap  left quote Yes, it’s me right quote .', 'E dash mail')

  expect(judge(heard, { once: [words('oktaWaitingLead'), literally('E-mail')] })).toEqual([])
})

it('takes a number within words for no length of time', () => {
  expect(judge(said('Try again in 20 seconds.'), { once: [someTime] })).toEqual([])
  expect(judge(said('Try again in 0:20.'), { once: [someTime] })).toEqual(['“(how long)” was heard never'])
})

it('knows each form of a plural', () => {
  const missing = words('kbaSummary')

  expect(judge(said('2 answers are missing panel.'), { once: [missing] })).toEqual([])
  expect(judge(said('1 answer is missing'), { once: [missing] })).toEqual([])
  expect(judge(said('That’s 2 digits. The code has 6.'), { once: [words('codeTooShort')] })).toEqual([])
  expect(judge(said('Confirm push button.'), { once: [missing] })).toEqual([`“${missing.name}” was heard never`])
})
