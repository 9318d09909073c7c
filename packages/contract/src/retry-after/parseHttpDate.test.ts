import { afterEach, describe, expect, it } from 'vitest'
import { parseHttpDate } from './parseHttpDate.ts'

const now = Date.UTC(2026, 7, 22, 12)
const example = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('the examples of RFC 9110', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    '%s',
    (text) => {
      expect(parseHttpDate(text, now)).toBe(example)
    },
  )
})

describe('west of Greenwich', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('the asctime form is UTC all the same', () => {
    process.env.TZ = 'America/New_York'
    expect(new Date(example).getHours()).toBe(3)
    expect(parseHttpDate('Sun Nov  6 08:49:37 1994', now)).toBe(example)
  })
})

describe('a year in two digits', () => {
  it.each([
    ['26', 2026],
    ['00', 2000],
    ['76', 2076],
    ['77', 1977],
    ['99', 1999],
  ])('%s means %i', (shortYear, year) => {
    expect(parseHttpDate(`Friday, 01-May-${shortYear} 00:00:00 GMT`, now)).toBe(Date.UTC(year, 4, 1))
  })

  it('may lie in the next century', () => {
    const lateInTheCentury = Date.UTC(2098, 0, 1)
    expect(parseHttpDate('Friday, 01-May-03 00:00:00 GMT', lateInTheCentury)).toBe(Date.UTC(2103, 4, 1))
    expect(parseHttpDate('Friday, 01-May-49 00:00:00 GMT', lateInTheCentury)).toBe(Date.UTC(2049, 4, 1))
  })
})

it('knows leap years and leap seconds', () => {
  expect(parseHttpDate('Thu, 29 Feb 2024 00:00:00 GMT', now)).toBe(Date.UTC(2024, 1, 29))
  expect(parseHttpDate('Wed, 29 Feb 2023 00:00:00 GMT', now)).toBeUndefined()
  expect(parseHttpDate('Sat, 31 Dec 2016 23:59:60 GMT', now)).toBe(Date.UTC(2017, 0, 1))
})

it('takes a year below 100 at its word', () => {
  expect(parseHttpDate('Sat, 01 Jan 0050 00:00:00 GMT', now)).toBe(Date.parse('0050-01-01T00:00:00Z'))
})
