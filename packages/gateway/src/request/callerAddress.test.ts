import { expect, it } from 'vitest'
import { createCallerAddress } from './callerAddress.ts'

const request = (headers: Record<string, string> = {}) => new Request('https://portal.acme.example/', { headers })

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['fe80::1%eth0', 'fe80::1'],
  ['2001:db8::7', '2001:db8::7'],
  ['not an address', undefined],
  [undefined, undefined],
])('takes %s as the connection’s', (connection, address) => {
  const read = createCallerAddress(undefined)
  expect(read(request({ 'X-Forwarded-For': '198.51.100.9' }), connection)).toBe(address)
})

it.each([
  ['a proxy of ours', '10.0.0.5', '198.51.100.9', '198.51.100.9'],
  ['two of ours', '10.0.0.5', '198.51.100.9, 10.0.0.4', '198.51.100.9'],
  ['a claim before what our proxy saw', '10.0.0.5', '1.2.3.4, 198.51.100.9', '198.51.100.9'],
  ['a proxy of ours by IPv6', 'fd00::1', '198.51.100.9', '198.51.100.9'],
  ['somebody who is no proxy', '203.0.113.7', '198.51.100.9', '203.0.113.7'],
  ['a port besides', '10.0.0.5', '198.51.100.9:4711', '198.51.100.9'],
  ['IPv6 with a port', '10.0.0.5', '[2001:db8::7]:4711', '2001:db8::7'],
  ['what can’t be read', '10.0.0.5', 'unknown', undefined],
  ['nothing', '10.0.0.5', '', '10.0.0.5'],
])('reads the header of %s', (_what, connection, header, address) => {
  const read = createCallerAddress({ addresses: ['10.0.0.0/8', 'fd00::/8'] })
  expect(read(request({ 'X-Forwarded-For': header }), connection)).toBe(address)
})

it('reads the header that the proxies write', () => {
  const read = createCallerAddress({ addresses: ['10.0.0.5'], header: 'X-Real-IP' })
  const headers = { 'X-Real-IP': '198.51.100.9', 'X-Forwarded-For': '1.2.3.4' }
  expect(read(request(headers), '10.0.0.5')).toBe('198.51.100.9')
  expect(read(request(headers), '10.0.0.6')).toBe('10.0.0.6')
})
