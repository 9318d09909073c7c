import { describe, expect, it, vi } from 'vitest'
import { lazyLocales } from '../lazy-locales/lazyLocales.ts'
import { mornings, writeMorning } from '../test-support/mornings.ts'
import { createFormats } from './createFormats.ts'

it.each([
  [0, '0:00'],
  [24, '0:24'],
  [605, '10:05'],
])('counts %i seconds as on a clock', (seconds, shown) => {
  expect(createFormats('en').countdown(seconds)).toBe(shown)
})

it.each([
  ['en', 300_000, '5 minutes'],
  ['en', 60_000, '1 minute'],
  ['en', 60_001, '2 minutes'],
  ['en', 59_001, '60 seconds'],
  ['en', 30_000, '30 seconds'],
  ['en', 0, '1 second'],
  ['en', 119 * 60_000, '119 minutes'],
  ['en', 120 * 60_000, '2 hours'],
  ['en', 26 * 3_600_000, '26 hours'],
  ['en', 26 * 3_600_000 + 1, '27 hours'],
  ['en', 50 * 3_600_000, '3 days'],
  ['de', 26 * 3_600_000, '26 Stunden'],
  ['pl', 120_000, '2 minuty'],
  ['pl', 300_000, '5 minut'],
  ['ja', 300_000, '5 分'],
  ['lt', 300_000, '5 minutės'],
  ['lt', 600_000, '10 minučių'],
  ['th', 300_000, '5 นาที'],
  ['tr', 300_000, '5 dakika'],
])('says in %s how long %i ms are', (locale, ms, said) => {
  expect(createFormats(locale).duration(ms).replaceAll('\u00a0', ' ')).toBe(said)
})

it.each([
  ['en', '2026-01-01T12:00', '10:26 PM'],
  ['en', '2026-01-02T22:27', '10:26 PM'],
  ['en', '2025-12-31T23:00', 'Thu, Jan 1, 10:26 PM'],
  ['de', '2025-12-31T23:00', 'Do., 1. Jan., 22:26'],
])('says in %s when it is 10:26 PM, told at %s', (locale, now, said) => {
  const at = new Date(2026, 0, 1, 22, 26).getTime()
  expect(createFormats(locale).timeOfDay(at, Date.parse(now)).replaceAll(/\s/g, ' ')).toBe(said)
})

it.each([
  ['ru', [1, 2, 5, 21], ['one', 'few', 'many', 'one']],
  ['ar', [0, 1, 2, 3, 11, 100], ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['ja', [1, 2], ['other', 'other']],
  ['lt', [1, 2, 10, 21, 1.5], ['one', 'few', 'other', 'one', 'many']],
  ['th', [1, 2], ['other', 'other']],
  ['tr', [1, 2], ['one', 'other']],
])('knows the plural forms of %s', (locale, counts, forms) => {
  const named = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [form, () => form]))
  expect(counts.map((count) => createFormats(locale).plural(count, named))).toEqual(forms)
})

it('takes an exact number before a form, and the rest where a form is missing', () => {
  const { plural } = createFormats('pl')
  expect(plural(0, { '=0': 'none', other: 'some' })).toBe('none')
  expect(plural(3, { one: 'one', other: 'some' })).toBe('some')
})

it('keeps a name in its own order where sentences run from right to left', () => {
  expect(createFormats('ar').isolate('+1 555')).toBe('\u2068+1 555\u2069')
  expect(createFormats('de').isolate('+1 555')).toBe('+1 555')
})

it('has a morning in each language', () => {
  expect(Object.keys(mornings)).toEqual(['en', ...Object.keys(lazyLocales)])
})

it.each(Object.entries(mornings))('writes a morning in %s as browsers do', (locale, written) => {
  expect(writeMorning(createFormats(locale))).toEqual(written)
})

// Not even Node knows Klingon; Chromium does not know Nynorsk.
it('writes all as the words do where an engine does not know the language', () => {
  const formats = createFormats('tlh', 'no')
  expect(formats.duration(900_000)).toBe('15 minutter')
  expect(writeMorning(formats)).toEqual(mornings['no'])
  expect(formats.plural(1, { one: 'ett', other: 'flere' })).toBe('ett')
  const inArabic = createFormats('tlh', 'ar-EG')
  expect(inArabic.number(6)).toBe('٦')
  expect(inArabic.countdown(65)).toBe('١:٠٥')
  expect(createFormats('tlh', 'ar').plural(2, { two: 'both', other: 'many' })).toBe('both')
})

describe('plain English', () => {
  it.each(['en', 'en-GB', 'en-US'])('writes %s without Intl as Intl does', (locale) => {
    const made = vi.spyOn(Intl, 'NumberFormat')
    const { number, countdown } = createFormats(locale)
    const written = Array.from({ length: 4_000 }, (_, value) => [number(value), countdown(value)])
    expect(made).not.toHaveBeenCalled()
    made.mockRestore()

    const plain = new Intl.NumberFormat(locale, { useGrouping: false })
    const twoDigits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
    expect(written).toEqual(
      Array.from({ length: 4_000 }, (_, value) => [
        plain.format(value),
        `${plain.format(Math.floor(value / 60))}:${twoDigits.format(value % 60)}`,
      ]),
    )
  })

  it.each(['en-u-nu-arab', 'ar-EG', 'EN', 'eng'])('leaves %s to Intl', (locale) => {
    const made = vi.spyOn(Intl, 'NumberFormat')
    createFormats(locale).number(6)
    expect(made).toHaveBeenCalledOnce()
    made.mockRestore()
  })
})
