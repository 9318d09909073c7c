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
])('reads %s as %s', (tag, canonical) => {
  const warn = listen()

  expect(readLocale(tag, 'locale')).toBe(canonical)
  expect(warn).not.toHaveBeenCalled()
})

it.each([undefined, ''])('takes %j for none, without a word', (tag) => {
  const warn = listen()

  expect(readLocale(tag, 'locale')).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
})

it.each(['fr_CA', 'f', 'french language', ' fr', 'fr\r\nX-Admin: 1', 'fr;q=0.5', '*'])(
  'takes %j for none, and says so once in development',
  (tag) => {
    const warn = listen()

    expect(readLocale(tag, 'MfaProvider locale')).toBeUndefined()
    expect(readLocale(tag, 'MfaProvider locale')).toBeUndefined()

    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`MfaProvider locale is ${JSON.stringify(tag)}, which is no language tag`),
    )
  },
)

it('keeps silent in production', () => {
  const warn = listen()
  vi.stubEnv('NODE_ENV', 'production')

  expect(readLocale('pt_BR', 'locale')).toBeUndefined()

  expect(warn).not.toHaveBeenCalled()
})
