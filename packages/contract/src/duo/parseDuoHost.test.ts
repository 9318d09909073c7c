import { describe, expect, it } from 'vitest'
import { duoVectors } from '../test-support/duoVectors.ts'
import { parseDuoHost } from './parseDuoHost.ts'

it.each([
  [duoVectors.keys.host, 'https://api-00000000.duosecurity.com'],
  ['api-1a2b3c4d.duosecurity.com', 'https://api-1a2b3c4d.duosecurity.com'],
  ['api-1a2b3c4d.duofederal.com', 'https://api-1a2b3c4d.duofederal.com'],
  ['API-1A2B3C4D.DuoSecurity.com', 'https://api-1a2b3c4d.duosecurity.com'],
])('takes %s', (host, origin) => {
  expect(parseDuoHost(host)).toEqual({ ok: true, origin })
})

it.each([
  'example.com',
  'localhost',
  'duosecurity.com',
  'api-1a2b3c4.duosecurity.com',
  'api-1a2b3c4d5.duosecurity.com',
  'admin-1a2b3c4d.duosecurity.com',
  'api-1a2b3c4d.duosecurity.com.example.com',
  'api-1a2b3c4d.notduosecurity.com',
  'api-1a2b3c4d-duosecurity.com',
  'x.api-1a2b3c4d.duosecurity.com',
  'api-1a2b3c4d.duosecurity.org',
])('does not allow %s', (host) => {
  expect(parseDuoHost(host)).toEqual({ ok: false, reason: 'notAllowed' })
})

it.each([
  '',
  ' ',
  'https://api-1a2b3c4d.duosecurity.com',
  'api-1a2b3c4d.duosecurity.com/',
  'api-1a2b3c4d.duosecurity.com/frame',
  'api-1a2b3c4d.duosecurity.com:443',
  'api-1a2b3c4d.duosecurity.com.',
  '.duosecurity.com',
  'api-1a2b3c4d..duosecurity.com',
  'user@api-1a2b3c4d.duosecurity.com',
  'api-1a2b3c4d.duosecurity.com?x',
  'api-1a2b3c4d.duosecurity.com#x',
  'api-1a2b3c4d.duosecurity.com\n',
  ' api-1a2b3c4d.duosecurity.com',
  'api-1a2b3c4d.duosecurity.com\\@example.com',
  'api-1a2b3c4\u212a.duosecurity.com',
  'ａpi-1a2b3c4d.duosecurity.com',
  '127.0.0.1:4010',
  '[::1]',
  `${'a'.repeat(64)}.com`,
  `${'a.'.repeat(130)}com`,
])('finds %j malformed', (host) => {
  expect(parseDuoHost(host)).toEqual({ ok: false, reason: 'malformed' })
})

describe('with further origins', () => {
  it.each([
    ['127.0.0.1:4010', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['localhost:4010', 'http://localhost:4010', 'http://localhost:4010'],
    ['LOCALHOST:4010', 'http://LocalHost:4010', 'http://localhost:4010'],
    ['[::1]:4010', 'http://[::1]:4010', 'http://[::1]:4010'],
    ['duo.example.com', 'https://duo.example.com', 'https://duo.example.com'],
  ])('takes %s for %s', (host, extra, origin) => {
    expect(parseDuoHost(host, ['https://other.example.com', extra])).toEqual({ ok: true, origin })
  })

  it.each([
    ['duo.example.com', 'duo.example.com'],
    ['duo.example.com', 'https://duo.example.com/'],
    ['duo.example.com', 'https://duo.example.com/frame'],
    ['duo.example.com', 'https://user@duo.example.com'],
    ['duo.example.com', 'https://*.example.com'],
    ['duo.example.com', 'https://duo.example.com:8443'],
    ['duo.example.com', 'ftp://duo.example.com'],
    ['duo.example.com', 'null'],
    ['duo.example.com', ''],
  ])('does not take %s for %j', (host, extra) => {
    expect(parseDuoHost(host, [extra])).toEqual({ ok: false, reason: 'notAllowed' })
  })

  it("still takes Duo's own", () => {
    expect(parseDuoHost('api-1a2b3c4d.duosecurity.com', ['https://duo.example.com']).ok).toBe(true)
  })
})
