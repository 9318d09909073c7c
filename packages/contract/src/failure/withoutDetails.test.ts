import { expect, it } from 'vitest'
import { withoutDetails } from './withoutDetails.ts'

it('keeps the name of an error and the code of its cause', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), { code: 'ECONNREFUSED' })
  const error = new TypeError('fetch failed for https://acme.test/?token=123456', { cause: refused })
  expect(withoutDetails('fetch failed', error).message).toBe('fetch failed: TypeError, ECONNREFUSED')
})

it.each([
  [Object.assign(new Error('123456'), { config: { data: '{"token":"123456"}' } }), 'it: Error'],
  [Object.assign(new Error('x'), { code: '123456 is wrong' }), 'it: Error'],
  ['123456', 'it: string'],
  [undefined, 'it: undefined'],
])('keeps nothing else of %o', (error, message) => {
  const kept = withoutDetails('it', error)
  expect(kept.message).toBe(message)
  expect(kept.cause).toBeUndefined()
})
