import { expect, it } from 'vitest'
import { readDuo } from './readDuo.ts'

const whole = {
  MFA_DUO_HOST: 'api-12345678.duosecurity.com',
  MFA_DUO_IKEY: 'DI6M0ZGI8JATVMZY7C9U',
  MFA_DUO_SKEY: 's'.repeat(40),
  MFA_DUO_AKEY: 'a'.repeat(40),
}
const states = (environment: Record<string, string>) => readDuo(environment).findings.map(({ state }) => state)

it('wants all four, or none', () => {
  expect(states({})).toEqual(['note'])
  expect(states(whole)).toEqual(['right', 'right', 'right', 'right'])
  expect(states({ ...whole, MFA_DUO_SKEY: '' })).toEqual(['right', 'right', 'missing', 'right'])
})

it.each([
  ['MFA_DUO_IKEY', 'DI6M0ZGI8JATVMZY7C9', 'has 19 characters, and should have 20'],
  ['MFA_DUO_SKEY', 's'.repeat(41), 'has 41 characters, and should have 40'],
  ['MFA_DUO_AKEY', 'a'.repeat(39), 'has 39 characters, and should have 40 or more'],
  ['MFA_DUO_HOST', 'https://api-12345678.duosecurity.com', 'is more than a host'],
])('says what is wrong with %s', (name, value, says) => {
  const wrong = readDuo({ ...whole, [name]: value }).findings.filter(({ state }) => state === 'wrong')
  expect(wrong).toMatchObject([{ about: name, says }])
})
