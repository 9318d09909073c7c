import * as z from 'zod/mini'
import type { DuoKeys } from '../duo/DuoKeys.ts'
import { namesOnly } from '../duo/namesOnly.ts'
import { signSigRequest } from '../duo/signSigRequest.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import { readInput } from '../request/readInput.ts'
import { notEnoughData } from './notEnoughData.ts'
import { pollService } from './pollService.ts'
import type { Verifier } from './Verifier.ts'

const startInput = z.strictObject({})
const checkInput = z.strictObject({ signedResponse: z.string().check(z.minLength(1), z.maxLength(4096)) })

/** As long as our half is good for. */
const lifetimeMs = 3_600_000

/** Duo's prompt in a frame (Duo Web SDK v2; `sendDuoVerifyRequest`). The gateway signs what opens it. */
export function createDuoWebVerifier(duo: DuoKeys | undefined, now: () => number): Verifier {
  return {
    method: 'duo-web',
    startCounts: 'reads',
    offer(person) {
      if (person.identityId === undefined || usernameOf(person) === undefined) return []
      const unavailable = { reason: 'Not set up on this portal.' }
      return [{ id: 'duo-web', type: 'duo-web', ...(duo === undefined && { unavailable }) }]
    },
    async start({ person, input, once }) {
      readInput(startInput, input)
      const username = usernameOf(person)
      if (duo === undefined || username === undefined) return notEnoughData
      const sigRequest = signSigRequest(username, duo, now())
      await once.keep(ownHalf(sigRequest), lifetimeMs)
      return { status: 'PENDING', data: { host: duo.host, sigRequest } }
    },
    async check(call) {
      const { person, input, service, once } = call
      // What the person proved it with inside Duo's prompt, nobody tells.
      if (input === undefined) return pollService('duo-web', call, [])
      const { signedResponse } = readInput(checkInput, input)
      const username = usernameOf(person)
      if (duo === undefined || username === undefined || person.identityId === undefined) return notEnoughData
      // Somebody else's answer, honestly signed, is none of this person's.
      if (!namesOnly(signedResponse, username, duo.ikey)) return { status: 'FAILED' }
      // Duo's own check takes an answer any number of times: here it is good once, where it was asked for.
      if (!(await once.take(ownHalf(signedResponse)))) return { status: 'FAILED' }
      const request = { userId: person.identityId, signedResponse }
      const asked = service.client.sendDuoVerifyRequest(request, { signal: service.signal })
      const answer = await asked.catch(async (error: unknown) => {
        // Nobody has looked at it.
        await once.keep(ownHalf(signedResponse), lifetimeMs).catch(() => undefined)
        throw error
      })
      return { status: answer.status, requestId: answer.requestId, error: answer.error }
    },
  }
}

/** Our half, as it was signed: it comes back untouched. */
function ownHalf(halves: string): string {
  return halves.split(':')[1] ?? ''
}

/** Duo's own separator may not stand in a name. */
function usernameOf({ duoUsername, userAlias }: GatewayPerson): string | undefined {
  const name = duoUsername ?? userAlias
  return name === undefined || name === '' || name.includes('|') ? undefined : name
}
