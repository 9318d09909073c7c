import { type DeliveryType, deliveryTypes } from '@mfa-challenge/contract'
import * as z from 'zod/mini'
import { readInput } from '../request/readInput.ts'
import { notEnoughData } from './notEnoughData.ts'
import { pollService } from './pollService.ts'
import type { Verifier } from './Verifier.ts'

const startInput = z.strictObject({ deliveryType: z.enum(deliveryTypes) })
// The service's own example has five digits, others may have letters: the service says what a code is.
const checkInput = z.strictObject({
  token: z.string().check(z.minLength(1), z.maxLength(64)),
  deliveryType: z.enum(deliveryTypes),
})

/** A code by SMS, voice or e-mail (`createSendToken`, `sendTokenAuthRequest`). */
export const tokenVerifier: Verifier = {
  method: 'token',
  startCounts: 'sends',
  pollsAfter: 'check',
  offer({ userAlias, destinations }) {
    if (userAlias === undefined) return []
    return deliveryTypes.map((deliveryType) => {
      const destination = destinations?.[deliveryType]
      const isMissing = destinations !== undefined && destination === undefined
      const what = deliveryType.startsWith('EMAIL') ? 'address' : 'number'
      return {
        id: deliveryType.toLowerCase().replace('_', '-'),
        type: 'token',
        deliveryType,
        ...(destination !== undefined && { destination }),
        // Six digits, by SailPoint's documentation of the message that brings them.
        codeLength: 6,
        ...(isMissing && { unavailable: { reason: `No ${what} on file.` } }),
      }
    })
  },
  async start({ person, input, service }) {
    const { deliveryType } = readInput(startInput, input)
    const { userAlias } = person
    if (userAlias === undefined) return notEnoughData
    const answer = await service.client.createSendToken({ userAlias, deliveryType }, { signal: service.signal })
    return { status: answer.status, requestId: answer.requestId, error: answer.errorMessage }
  },
  async check(call) {
    const { person, input, service } = call
    if (input === undefined) return pollService('token', call, ['otp'])
    const { token, deliveryType } = readInput(checkInput, input)
    const { userAlias } = person
    if (userAlias === undefined) return notEnoughData
    const request = { token, userAlias, deliveryType }
    const { status } = await service.client.sendTokenAuthRequest(request, { signal: service.signal })
    return { status, amr: ['otp', ...channelOf(deliveryType)] }
  },
}

/** RFC 8176 has a value for a text message and one for a call, and none for e-mail. */
function channelOf(deliveryType: DeliveryType): string[] {
  if (deliveryType.startsWith('SMS')) return ['sms']
  return deliveryType.startsWith('VOICE') ? ['tel'] : []
}
