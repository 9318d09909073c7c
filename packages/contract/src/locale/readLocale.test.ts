import { afterEach, expect, it, vi } from 'vitest'
import { readLocale } from './readLocale.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

function listen() {
  return vi.spyOn(console, 'warn').mockImplementation(() => undefined)
}

it.each([
  ['fr', 'fr'],
  ['fr-ca', 'fr-CA'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['iw', 'he'],
  ['ar-u-nu-arab', 'ar-u-nu-arab'],
  ['sr-Latn', 'sr-Latn'],
  ['no', 'no'],
])('reads %s as %s', (tag, canonical) => {
  const warn = listen()

  expect(readLocale(tag, 'locale')).toBe(canonical)
  expect(warn).not.toHaveBeenCalled()
})

it.each([
  ['pt_BR', 'pt-BR'],
  ['en_US', 'en-US'],
  ['zh_TW', 'zh-TW'],
  ['zh_Hans', 'zh-Hans'],
  ['ZH_hant_tw', 'zh-Hant-TW'],
  ['en_US.UTF-8', 'en-US'],
  ['de_DE@euro', 'de-DE'],
  ['ca_ES.UTF-8@valencia', 'ca-ES'],
  [' de ', 'de'],
])('reads %j, as it is written elsewhere, as %s', (tag, canonical) => {
  const warn = listen()

  expect(readLocale(tag, 'locale')).toBe(canonical)
  expect(warn).not.toHaveBeenCalled()
})

it.each([undefined, null, '', '  '])('takes %j for none, without a word', (tag) => {
  const warn = listen()

  expect(readLocale(tag, 'locale')).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
})

const noTags = [
  'f',
  'french language',
  'fr\r\nX-Admin: 1',
  'fr;q=0.5',
  'fr, de',
  '*',
  '%%',
  '_',
  'pt__BR',
  'en-',
  'C',
  'POSIX',
  'C.UTF-8',
  'und',
  'i-default',
  'x-klingon',
  '.UTF-8',
  7,
  true,
  ['fr', 'de'],
]

it.each(noTags)('takes %j for none, and says so once in development', (tag) => {
  const warn = listen()

  expect(readLocale(tag, 'MfaProvider locale')).toBeUndefined()
  expect(readLocale(tag, 'MfaProvider locale')).toBeUndefined()

  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/MfaProvider locale is .+, which is no language tag/),
  )
})

it('keeps silent in production', () => {
  const warn = listen()
  vi.stubEnv('NODE_ENV', 'production')

  expect(readLocale('pt BR', 'locale')).toBeUndefined()

  expect(warn).not.toHaveBeenCalled()
})
