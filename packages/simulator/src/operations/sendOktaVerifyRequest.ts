import { InvalidRequest } from '../http/InvalidRequest.ts'
import { isForwardedAddress } from '../http/isForwardedAddress.ts'
import type { Operation } from './Operation.ts'
import { readText } from './readBody.ts'
import { requirePerson } from './requirePerson.ts'

/** Sends a push to the person's phone. The verdict comes by poll. */
export const sendOktaVerifyRequest: Operation = {
  id: 'sendOktaVerifyRequest',
  httpMethod: 'POST',
  path: '/mfa/okta-verify/verify',
  scope: 'idn:mfa:verify',
  run({ state, body, headers, dialect }) {
    if (!isForwardedAddress(headers.get('slpt-forwarding'))) {
      throw new InvalidRequest('Header slpt-forwarding must hold the remote IP address of the caller.')
    }
    const person = requirePerson(state.people, 'oktaUserId', readText(body, 'userId'))
    const { identityId, hasOktaVerify = true } = person
    if (state.lockouts.isLocked(identityId)) return { requestId: null, status: 'LOCKOUT', error: '' }
    if (!hasOktaVerify) return { requestId: null, status: 'NOT_ENOUGH_DATA', error: '' }

    const lifetimeMs = state.rules.pushLifetimeMs
    const requestId = state.verifications.start({ method: 'okta-verify', identityId, lifetimeMs })
    return { requestId, status: dialect.pushAnswersSuccess ? 'SUCCESS' : 'PENDING', error: '' }
  },
}
