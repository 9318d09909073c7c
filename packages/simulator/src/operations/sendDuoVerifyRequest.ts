import { verifySignedResponse } from '../duo/verifySignedResponse.ts'
import type { Operation } from './Operation.ts'
import { readText } from './readBody.ts'
import { requirePerson } from './requirePerson.ts'

/** Checks what Duo's prompt signed. */
export const sendDuoVerifyRequest: Operation = {
  id: 'sendDuoVerifyRequest',
  httpMethod: 'POST',
  path: '/mfa/duo-web/verify',
  scope: 'idn:mfa:verify',
  async run({ state, body }) {
    const signedResponse = readText(body, 'signedResponse')
    const person = requirePerson(state.people, 'identityId', readText(body, 'userId'))
    const { identityId, duoUsername, hasDuo = true } = person
    const user = await verifySignedResponse(signedResponse, state.duo, state.now())
    if (state.lockouts.isLocked(identityId)) return { requestId: null, status: 'LOCKOUT', error: '' }
    if (!hasDuo) return { requestId: null, status: 'NOT_ENOUGH_DATA', error: '' }

    const lifetimeMs = state.rules.pushLifetimeMs
    const requestId = state.verifications.start({ method: 'duo-web', identityId, lifetimeMs })
    if (user === duoUsername) {
      state.lockouts.forgive(identityId)
      state.verifications.settle(requestId, 'approved')
      return { requestId, status: 'SUCCESS', error: '' }
    }
    state.verifications.settle(requestId, 'denied')
    if (state.lockouts.countWrongAttempt(identityId)) return { requestId, status: 'LOCKOUT', error: '' }
    return { requestId, status: 'FAILED', error: 'The signed response could not be verified.' }
  },
}
