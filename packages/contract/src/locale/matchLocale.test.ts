import { expect, it } from 'vitest'
import { matchLocale } from './matchLocale.ts'

it.each([
  ['fr', ['en', 'fr'], 'fr'],
  ['FR', ['en', 'fr'], 'fr'],
  ['fr-CA', ['fr', 'fr-CA'], 'fr-CA'],
  ['fr-CA', ['fr-FR', 'en'], 'fr-FR'],
  ['fr_CA', ['fr'], 'fr'],
  ['fr', ['fr_CA'], 'fr_CA'],
  ['pt-PT', ['pt'], 'pt'],
  ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['en-US', ['en-GB', 'en'], 'en'],
  ['nb', ['no'], 'no'],
  ['no', ['nb-NO'], 'nb-NO'],
  ['nn', ['no'], 'no'],
  ['nn', ['nb', 'nn'], 'nn'],
  ['he', ['iw'], 'iw'],
  ['zh_Hant', ['zh_CN', 'zh_TW'], 'zh_TW'],
  ['de_AT.UTF-8', ['en', 'de'], 'de'],
])('a reader of %s, out of %j, reads %s', (wanted, tags, tag) => {
  expect(matchLocale(wanted, tags)).toBe(tag)
})

it.each([
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['zh-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
])('a reader of %s gets the script they can read: %s', (wanted, tag) => {
  expect(matchLocale(wanted, ['zh-CN', 'zh-TW'])).toBe(tag)
  expect(matchLocale(wanted, ['zh-TW', 'zh-CN'])).toBe(tag)
})

it.each([
  ['zh-TW', ['zh-CN']],
  ['sr-Latn', ['sr']],
  ['fr', ['en']],
  ['fr', []],
  ['f', ['f', 'fr']],
  ['', ['']],
  ['fr', ['']],
  ['C', ['en']],
  ['POSIX', ['en']],
])('%s has no match in %j', (wanted, tags) => {
  expect(matchLocale(wanted, tags)).toBeUndefined()
})

it.each([
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['nn-NO', 'no'],
  ['de-Hebr', undefined],
  ['', undefined],
])('who asks for %s reads %s of ours', (wanted, read) => {
  expect(matchLocale(wanted, ['de', 'no', 'pt', 'zh-CN', 'zh-TW', 'he', 'en'])).toBe(read)
})
