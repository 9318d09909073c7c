import { expect, it } from 'vitest'
import { readDemand } from './readDemand.ts'

const answer = (header: string, status = 401) => new Response(null, { status, headers: { 'WWW-Authenticate': header } })
const wanted = 'error="insufficient_user_authentication"'

it('reads what is asked for, whatever else could be shown', () => {
  const header =
    `Basic realm="x", Bearer ${wanted}, error_description="Approve AR-1", max_age="300", ` +
    'mfa_methods="token okta-verify", mfa_transaction="a-B_1.~"'
  expect(readDemand(answer(header))).toEqual({
    transaction: 'a-B_1.~',
    methods: ['token', 'okta-verify'],
    description: 'Approve AR-1',
  })
})

it('reads it from headers of their own, and of any scheme', () => {
  const headers = new Headers()
  headers.append('WWW-Authenticate', 'Negotiate')
  headers.append('WWW-Authenticate', `DPoP mfa_transaction=t1, ${wanted}`)
  expect(readDemand(new Response(null, { status: 401, headers }))).toEqual({ transaction: 't1' })
})

it.each([
  ['no header', new Response(null, { status: 401 })],
  ['another status', answer(`Bearer ${wanted}, mfa_transaction="t1"`, 403)],
  ['another error', answer('Bearer error="invalid_token", mfa_transaction="t1"')],
  ['nothing to name it by', answer(`Bearer ${wanted}`)],
  ['an empty name', answer(`Bearer ${wanted}, mfa_transaction=""`)],
  ['two names in one', answer(`Bearer ${wanted}, mfa_transaction="t1 t2"`)],
  ['a name too long', answer(`Bearer ${wanted}, mfa_transaction="${'a'.repeat(257)}"`)],
  ['a header that can’t be read', answer(`Bearer ${wanted}, mfa_transaction="t1`)],
  ['the error in a text', answer('Bearer realm="error=insufficient_user_authentication", mfa_transaction="t1"')],
])('takes %s for none', (_what, response) => {
  expect(readDemand(response)).toBeUndefined()
})
