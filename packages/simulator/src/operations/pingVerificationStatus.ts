import { methodTypes } from '@mfa-challenge/contract'
import { InvalidRequest } from '../http/InvalidRequest.ts'
import type { Operation } from './Operation.ts'
import { readText } from './readBody.ts'

/** Says how a verification stands. */
export const pingVerificationStatus: Operation = {
  id: 'pingVerificationStatus',
  httpMethod: 'POST',
  path: '/mfa/*/poll',
  scope: 'idn:mfa:poll',
  run({ state, body, method }) {
    if (!methodTypes.some((known) => known === method)) {
      throw new InvalidRequest(`method must be one of ${methodTypes.join(', ')}.`)
    }
    const requestId = readText(body, 'requestId')
    const verification = state.verifications.find(requestId)
    if (verification?.method !== method) throw new InvalidRequest('No verification of this method has that requestId.')
    if (verification.state === 'approved') return { requestId, status: 'SUCCESS', error: '' }
    if (state.lockouts.isLocked(verification.identityId)) return { requestId, status: 'LOCKOUT', error: '' }
    if (verification.state === 'pending') return { requestId, status: 'PENDING', error: '' }
    return { requestId, status: 'FAILED', error: refusals[verification.state] }
  },
}

const refusals = { denied: 'The request was denied.', expired: 'The request has expired.' } as const
