import * as z from 'zod/mini'
import { readInput } from '../request/readInput.ts'
import { notEnoughData } from './notEnoughData.ts'
import { pollService } from './pollService.ts'
import type { Verifier } from './Verifier.ts'

const startInput = z.strictObject({})

/** A push to the person's Okta Verify (`sendOktaVerifyRequest`, `pingVerificationStatus`). */
export const oktaVerifyVerifier: Verifier = {
  method: 'okta-verify',
  startCounts: 'pushes',
  takesInput: false,
  offer: ({ oktaUserId }) => (oktaUserId === undefined ? [] : [{ id: 'okta-verify', type: 'okta-verify' }]),
  async start({ person, input, service }) {
    readInput(startInput, input)
    if (person.oktaUserId === undefined) return notEnoughData
    const request = { userId: person.oktaUserId }
    const { status, requestId, error } = await service.client.sendOktaVerifyRequest(request, { signal: service.signal })
    return { status, requestId, error }
  },
  // RFC 8176: "mca", authentication over more than one channel. It has no value for a push.
  check: (call) => pollService('okta-verify', call, ['mca']),
}
