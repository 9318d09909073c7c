import { expect, it } from 'vitest'
import { forPeople } from './forPeople.ts'

const person = {
  userAlias: 'will.albin',
  identityId: '2c9180857f0ef465017f215cbcfd0a16',
  oktaUserId: 'will.albin@acme.example',
  duoUsername: 'w(albin',
}

it.each([
  ['The code is wrong.', 'The code is wrong.'],
  ['will.albin is locked', '… is locked'],
  ['No such user: WILL.Albin.', 'No such user: ….'],
  ['will.albin@acme.example has no push', '… has no push'],
  ['w(albin, 2c9180857f0ef465017f215cbcfd0a16', '…, …'],
  ['willxalbin', 'willxalbin'],
  ['request 42-a is over, 42-a', 'request … is over, …'],
  ['id 0f8fad5b-d9cb-469f-a165-70867728950e', 'id …'],
  ['one\r\ntwo\tthree\u0007', 'one two three'],
  ['turned \u202eround\u2066', 'turned round'],
  ['', ''],
])('says %j as %j', (text, said) => {
  expect(forPeople(text, person, '42-a')).toBe(said)
})

it('cuts what is long, and no letter in two', () => {
  const said = forPeople('😀'.repeat(400), person)
  expect(said.length).toBeLessThanOrEqual(300)
  expect(said).toMatch(/^(?:😀)+…$/u)
  expect(forPeople('x'.repeat(300), person)).toBe('x'.repeat(300))
  expect(forPeople(`${'x'.repeat(295)}will.albin`, person)).toBe(`${'x'.repeat(295)}…`)
})

it('leaves a text as it is where nobody is known', () => {
  expect(forPeople('will.albin', undefined)).toBe('will.albin')
  expect(forPeople('will.albin', { userAlias: '' }, '')).toBe('will.albin')
})
