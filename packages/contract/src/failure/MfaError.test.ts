import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { MfaError } from './MfaError.ts'

it('says which failure it carries', () => {
  const error = new MfaError({ code: 'blocked', status: 403 })
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('MfaError')
  expect(error.message).toBe('MFA request failed: blocked')
  expect(error.failure).toEqual({ code: 'blocked', status: 403 })
})

it('leaves its cause out of what a log keeps', () => {
  const error = new MfaError({ code: 'offline' }, { cause: new Error('fetch failed') })
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'MfaError',
    message: 'MFA request failed: offline',
    failure: { code: 'offline' },
  })
  expect(inspect(error)).toContain('MfaError: MFA request failed: offline')
})
