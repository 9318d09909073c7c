import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from './parseRetryAfter.ts'

const now = Date.UTC(2026, 7, 22, 12)
const after = (milliseconds: number) => now + milliseconds

describe('seconds', () => {
  it.each([
    ['0', after(0)],
    ['1', after(1000)],
    ['120', after(120_000)],
    ['007', after(7000)],
    [' 10 ', after(10_000)],
    ['\t10\t', after(10_000)],
    ['3600', after(3_600_000)],
  ])('%j', (header, expected) => {
    expect(parseRetryAfter(header, { now })).toBe(expected)
  })
})

describe('a date, in each of the three legal forms', () => {
  it.each([
    'Sat, 22 Aug 2026 12:00:30 GMT',
    'Saturday, 22-Aug-26 12:00:30 GMT',
    'Sat Aug 22 12:00:30 2026',
    ' Sat, 22 Aug 2026 12:00:30 GMT ',
  ])('%j', (header) => {
    expect(parseRetryAfter(header, { now })).toBe(after(30_000))
  })

  it('is never before now', () => {
    expect(parseRetryAfter('Sun, 06 Nov 1994 08:49:37 GMT', { now })).toBe(now)
  })

  it('is counted from the response, where the response tells its time', () => {
    const options = { now, responseDate: 'Sat, 22 Aug 2026 09:00:00 GMT' }
    expect(parseRetryAfter('Sat, 22 Aug 2026 09:00:45 GMT', options)).toBe(after(45_000))
  })

  it('is never before now by the time of the response either', () => {
    const options = { now, responseDate: 'Sat, 22 Aug 2026 14:00:00 GMT' }
    expect(parseRetryAfter('Sat, 22 Aug 2026 13:00:00 GMT', options)).toBe(now)
  })

  it.each([null, undefined, '', 'yesterday', '2026-08-22T09:00:00Z'])(
    'is counted from the clock here where the response says %j',
    (responseDate) => {
      expect(parseRetryAfter('Sat, 22 Aug 2026 12:00:30 GMT', { now, responseDate })).toBe(after(30_000))
    },
  )
})

describe('nothing, where what is told can’t be meant: more than an hour', () => {
  it.each([
    '3601',
    '86400',
    String(now / 1000 + 10),
    String(now + 10_000),
    '2147483648',
    '9'.repeat(400),
    'Sat, 22 Aug 2026 13:00:01 GMT',
    'Sun, 23 Aug 2026 12:00:00 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    'Saturday, 22-Aug-48 12:00:30 GMT',
  ])('%s', (header) => {
    expect(parseRetryAfter(header, { now })).toBeUndefined()
  })
})

describe('nothing, although Date.parse would make something of most of it', () => {
  it.each([
    null,
    '',
    ' ',
    '-5',
    '+5',
    '1.5',
    '1e3',
    '0x10',
    '10s',
    '10\u00a0',
    '10\n',
    '٣',
    '10, 20',
    '10;20',
    'soon',
    '2026-08-22',
    '2026-08-22T12:00:30Z',
    'Sat, 22 Aug 2026 12:00:30',
    'Sat, 22 Aug 2026 12:00:30 UTC',
    'Sat, 22 Aug 2026 12:00:30 +0000',
    'Sat, 22 Aug 2026 12:00:30 EST',
    'sat, 22 aug 2026 12:00:30 gmt',
    '22 Aug 2026 12:00:30 GMT',
    'Sat, 22 Aug 26 12:00:30 GMT',
    'Sat, 22-Aug-26 12:00:30 GMT',
    'Sat, 2 Aug 2026 12:00:30 GMT',
    'Sat Aug 2 12:00:30 2026',
    'Sat Aug 22 12:00:30 2026 GMT',
    'Sat, 31 Feb 2026 12:00:30 GMT',
    'Sat, 00 Aug 2026 12:00:30 GMT',
    'Sat, 22 Aug 2026 24:00:00 GMT',
    'Sat, 22 Aug 2026 12:60:00 GMT',
    'Sat, 22 Aug 2026 12:00:61 GMT',
    'Sat, 22 Aug 2026 12:00:30 GMT, Sat, 22 Aug 2026 12:00:40 GMT',
    'Sat, 22 Aug 2026 12:00:30 GMT\n',
  ])('%j', (header) => {
    expect(parseRetryAfter(header, { now })).toBeUndefined()
  })
})
