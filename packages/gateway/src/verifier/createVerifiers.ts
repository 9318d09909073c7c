import type { DuoKeys } from '../duo/DuoKeys.ts'
import { createDuoWebVerifier } from './duoWebVerifier.ts'
import { kbaVerifier } from './kbaVerifier.ts'
import { oktaVerifyVerifier } from './oktaVerifyVerifier.ts'
import { readVerifierAnswer } from './readVerifierAnswer.ts'
import { createRsaVerifier, type StartRsa } from './rsaVerifier.ts'
import { tokenVerifier } from './tokenVerifier.ts'
import type { Verifier } from './Verifier.ts'

export interface VerifiersOptions {
  duo?: DuoKeys | undefined
  startRsa?: StartRsa | undefined
  verifiers?: readonly Verifier[] | undefined
  now: () => number
}

/** The service's five, and the host's own, by their names. What a host's own throws or answers is never more than a failure. */
export function createVerifiers({
  duo,
  startRsa,
  verifiers = [],
  now,
}: VerifiersOptions): ReadonlyMap<string, Verifier> {
  const all = [
    oktaVerifyVerifier,
    tokenVerifier,
    createDuoWebVerifier(duo, now),
    kbaVerifier,
    createRsaVerifier(startRsa),
    ...verifiers,
  ]
  return new Map(all.map((verifier) => [verifier.method, guarded(verifier)]))
}

function guarded(verifier: Verifier): Verifier {
  const { method, startCounts, pollsAfter, takesInput } = verifier
  return {
    method,
    startCounts,
    pollsAfter,
    takesInput,
    offer: (person) => verifier.offer(person),
    start: async (call) => readVerifierAnswer(await verifier.start(call), method),
    check: async (call) => readVerifierAnswer(await verifier.check(call), method),
  }
}
