import { expect, it } from 'vitest'
import { headerOf } from './AskedRequest.ts'

it('reads a header of the web’s requests and of Node’s', () => {
  expect(headerOf(new Request('https://a.example', { headers: { 'MFA-Assertion': 'a.b.c' } }), 'MFA-Assertion')).toBe(
    'a.b.c',
  )
  expect(headerOf({ headers: { 'mfa-assertion': 'a.b.c' } }, 'MFA-Assertion')).toBe('a.b.c')
})

it('reads none where there is none, or more than one', () => {
  expect(headerOf(new Request('https://a.example'), 'MFA-Assertion')).toBeNull()
  expect(headerOf({ headers: {} }, 'MFA-Assertion')).toBeNull()
  expect(headerOf({ headers: { 'mfa-assertion': ['a.b.c', 'd.e.f'] } }, 'MFA-Assertion')).toBeNull()
})
