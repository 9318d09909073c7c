import { expect, it } from 'vitest'
import { directionOf, matchLocale } from './matchLocale.ts'

const available = ['de', 'no', 'pt', 'zh-CN', 'zh-TW', 'he', 'en']

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt-PT', 'pt'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['iw', 'he'],
  ['en-GB', 'en'],
])('who asks for %s reads %s', (wanted, read) => {
  expect(matchLocale(wanted, available)).toBe(read)
})

it.each(['tr', 'de-Hebr', '', 'not a tag', 'x'])('finds nothing for %s', (wanted) => {
  expect(matchLocale(wanted, available)).toBeUndefined()
})

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
  ['not a tag', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
