import { describe, expect, it } from 'vitest'
import { duoVectors } from '../test-support/duoVectors.ts'
import { parseSigRequest } from './parseSigRequest.ts'

const [first] = duoVectors.sign_request
if (first === undefined) throw new Error('The vectors are empty.')
const { sig_request: whole } = first
const [tx = '', app = ''] = whole.split(':')

describe('what Duo signs', () => {
  it.each(duoVectors.sign_request)('for $input.username', (vector) => {
    expect(parseSigRequest(vector.sig_request)).toEqual({
      ok: true,
      tx: vector.sig_request.split(':')[0],
      app: vector.sig_request.split(':')[1],
      txExpiresAt: vector.tx.expiry * 1000,
      appExpiresAt: vector.app.expiry * 1000,
    })
  })
})

it('passes on what the signer says where it could not sign', () => {
  const text = 'The username passed to sign_request() is invalid.'
  expect(parseSigRequest(`ERR|${text}`)).toEqual({ ok: false, reason: 'error', text })
})

it('keeps colons and bars in what the signer says', () => {
  expect(parseSigRequest('ERR|a:b|c')).toEqual({ ok: false, reason: 'error', text: 'a:b|c' })
})

it('knows no times where the payload has none', () => {
  const payload = btoa('alice')
  const hmac = 'a'.repeat(40)
  expect(parseSigRequest(`TX|${payload}|${hmac}:APP|AAAAA|${hmac}`)).toMatchObject({
    ok: true,
    txExpiresAt: undefined,
    appExpiresAt: undefined,
  })
})

describe('a half without its signature', () => {
  it.each([
    `${tx.slice(0, -41)}:${app}`,
    `${tx.slice(0, -40)}:${app}`,
    `${tx}:${app.slice(0, -40)}`,
    'TX|YWxpY2U=|:APP|YWxpY2U=|',
  ])('is unsigned: %s', (sigRequest) => {
    expect(parseSigRequest(sigRequest)).toEqual({ ok: false, reason: 'unsigned' })
  })
})

describe('anything else', () => {
  it.each([
    ['nothing', ''],
    ['one half', tx],
    ['three halves', `${whole}:${app}`],
    ['halves the wrong way round', `${app}:${tx}`],
    ['a request to enrol', duoVectors.enroll.sig_request],
    ['an answer', first.sig_response],
    ['a signature in capitals', `${tx.slice(0, -40)}${tx.slice(-40).toUpperCase()}:${app}`],
    ['a short signature', `${tx.slice(0, -1)}:${app}`],
    ['a long signature', `${tx}a:${app}`],
    ['space around', ` ${whole}`],
    ['a line break at the end', `${whole}\n`],
    ['a prefix twice', `TX${tx}:${app}`],
    ['markup', `TX|<b>|${'a'.repeat(40)}:${app}`],
    ['a huge text', `TX|${'A'.repeat(1_000_000)}|${'a'.repeat(40)}:${app}`],
    ['a huge error', `ERR|${'A'.repeat(1_000_000)}`],
  ])('is malformed: %s', (_what, sigRequest) => {
    expect(parseSigRequest(sigRequest)).toEqual({ ok: false, reason: 'malformed' })
  })
})
