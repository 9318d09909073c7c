import type { MethodType } from '@mfa-challenge/contract'
import type { VerifierAnswer, VerifierCall } from './Verifier.ts'
import { notFound } from '../answers/answers.ts'

/** Asks the service how a verification stands. An answer about another one is no answer. */
export async function pollService(
  method: MethodType,
  { requestId, service }: VerifierCall,
  amr: readonly string[],
): Promise<VerifierAnswer> {
  if (requestId === undefined) throw notFound()
  const answer = await service.client.pingVerificationStatus({ method, requestId }, { signal: service.signal })
  const isAboutIt = answer.requestId === undefined || answer.requestId === requestId
  return { status: isAboutIt ? answer.status : 'UNKNOWN', error: answer.error, amr }
}
