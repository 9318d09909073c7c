import { deliveryRoutes } from '../outbox/deliveryRoutes.ts'
import type { Operation } from './Operation.ts'
import { readDeliveryType, readText } from './readBody.ts'
import { requirePerson } from './requirePerson.ts'

/** Checks a code. */
export const sendTokenAuthRequest: Operation = {
  id: 'sendTokenAuthRequest',
  httpMethod: 'POST',
  path: '/mfa/token/authenticate',
  scope: 'idn:mfa:verify',
  run({ state, body, dialect }) {
    const code = readText(body, 'token')
    const deliveryType = readDeliveryType(body)
    const { identityId, contacts } = requirePerson(state.people, 'userAlias', readText(body, 'userAlias'))
    if (state.lockouts.isLocked(identityId)) return { status: 'LOCKOUT' }
    if (contacts[deliveryRoutes[deliveryType].attribute] === undefined) return { status: 'NOT_ENOUGH_DATA' }

    const sent = state.codes.use(identityId, { code, deliveryType })
    if (sent === undefined) return { status: state.lockouts.countWrongAttempt(identityId) ? 'LOCKOUT' : 'FAILED' }
    state.lockouts.forgive(identityId)
    state.verifications.settle(sent.requestId, 'approved')
    return { status: dialect.pendingChecks ? 'PENDING' : 'SUCCESS' }
  },
}
