import { deliveryRoutes } from '../outbox/deliveryRoutes.ts'
import { randomCode } from '../random/randomText.ts'
import type { Operation } from './Operation.ts'
import { readDeliveryType, readText } from './readBody.ts'
import { requirePerson } from './requirePerson.ts'
import { notSent } from '../outbox/notSent.ts'

/** Makes a code and delivers it. */
export const createSendToken: Operation = {
  id: 'createSendToken',
  httpMethod: 'POST',
  path: '/mfa/token/send',
  scope: 'idn:mfa:send',
  run({ state, body }) {
    const deliveryType = readDeliveryType(body)
    const { identityId, userAlias, contacts } = requirePerson(state.people, 'userAlias', readText(body, 'userAlias'))
    if (state.lockouts.isLocked(identityId)) return notSent('The account is locked.')
    const { channel, attribute } = deliveryRoutes[deliveryType]
    const destination = contacts[attribute]
    if (destination === undefined) return notSent(cannotSend[channel])

    const code = state.code ?? randomCode(state.random)
    const lifetimeMs = state.rules.codeLifetimeMs
    const requestId = state.verifications.start({ method: 'token', identityId, lifetimeMs })
    state.codes.put(identityId, { code, deliveryType, requestId })
    state.outbox.deliver({ at: state.now(), userAlias, deliveryType, destination, code })
    return { requestId, status: 'SUCCESS', errorMessage: '' }
  },
}

// The first is the service's own wording, mistake included.
const cannotSend = {
  sms: 'Unable to sent text message',
  voice: 'Unable to place voice call',
  email: 'Unable to send email message',
} as const
