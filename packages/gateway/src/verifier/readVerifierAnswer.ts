import { readVerificationStatus } from '@mfa-challenge/contract/internal'
import type { VerifierAnswer } from './Verifier.ts'

/** Reads what a verifier answered, which may be a host's own. A word that is none of the service's is never a success. */
export function readVerifierAnswer(answer: unknown, method: string): VerifierAnswer {
  if (typeof answer !== 'object' || answer === null)
    throw new TypeError(`@mfa-challenge/gateway: the verifier ${method} gave no answer. It is to give { status }.`)
  const { status, requestId, error, data, amr }: Partial<Record<keyof VerifierAnswer, unknown>> = answer
  return {
    status: status === 'MISSING' ? status : readVerificationStatus(status),
    requestId: typeof requestId === 'string' && requestId !== '' ? requestId : undefined,
    error: typeof error === 'string' && error !== '' ? error : undefined,
    data,
    amr: Array.isArray(amr) ? amr.filter((one) => typeof one === 'string') : [],
  }
}
