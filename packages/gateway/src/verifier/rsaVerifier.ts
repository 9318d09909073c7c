import * as z from 'zod/mini'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import { readInput } from '../request/readInput.ts'
import { notEnoughData } from './notEnoughData.ts'
import { pollService } from './pollService.ts'
import type { Verifier } from './Verifier.ts'

/**
 * Starts RSA SecurID by the portal's own way, since the service has no operation that does: gives the request id by which the service
 * can be polled.
 */
export type StartRsa = (person: GatewayPerson, options: { signal: AbortSignal }) => Promise<string>

const startInput = z.strictObject({})

/** RSA SecurID, which the service can be polled for (`pingVerificationStatus`), where the portal can start it. */
export function createRsaVerifier(startRsa: StartRsa | undefined): Verifier {
  return {
    method: 'rsa',
    startCounts: 'pushes',
    takesInput: false,
    offer: () => (startRsa === undefined ? [] : [{ id: 'rsa', type: 'rsa' }]),
    async start({ person, input, service }) {
      readInput(startInput, input)
      if (startRsa === undefined) return notEnoughData
      return { status: 'PENDING', requestId: await startRsa(person, { signal: service.signal }) }
    },
    // How the device proved it, nobody tells.
    check: (call) => pollService('rsa', call, []),
  }
}
