import type { core } from 'zod/mini'
import { type VerificationResponse, verificationResponseSchema } from '../models/verification.ts'
import type { VerificationStatus } from '../vocabulary/verificationStatuses.ts'
import { type Answered, type CallSettings, callOperation, type Operation } from './callOperation.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import { tellAssertion } from './tellAssertion.ts'

/** What a call is made with. */
export interface Exchange {
  settings: MfaClientOptions
  call: CallSettings
}

/** Asks something that proves nothing, whatever its status says. */
export async function ask<Schema extends core.$ZodType>(
  operation: Operation<Schema>,
  { settings, call }: Exchange,
): Promise<core.output<Schema>> {
  const { answer } = await callOperation(operation, settings, call)
  return answer
}

/** Asks for a verdict. With a SUCCESS, a gateway gives its word. */
export async function askVerdict<Schema extends core.$ZodType<{ status: VerificationStatus }>>(
  operation: Operation<Schema>,
  exchange: Exchange,
): Promise<core.output<Schema>> {
  const { answer } = await callForVerdict(operation, exchange)
  return answer
}

/** Asks how a verification stands, and lets a gateway hold the answer. */
export async function askPoll(
  { name, method, body }: Pick<Operation<core.$ZodType>, 'name' | 'body'> & { method: string },
  exchange: Exchange,
): Promise<VerificationResponse> {
  const wait = exchange.settings.pollWaitSeconds
  const operation = { name, path: `/mfa/${method}/poll`, body, answer: verificationResponseSchema, wait }
  const { answer, headers } = await callForVerdict(operation, exchange)
  return wait && isHeld(headers) ? { ...answer, held: true } : answer
}

async function callForVerdict<Schema extends core.$ZodType<{ status: VerificationStatus }>>(
  operation: Operation<Schema>,
  { settings, call }: Exchange,
): Promise<Answered<core.output<Schema>>> {
  const answered = await callOperation(operation, settings, call)
  // Nobody waits for a call that was called off.
  if (answered.answer.status === 'SUCCESS' && !call.signal.aborted) tellAssertion(answered, settings.onAssertion)
  return answered
}

/** RFC 7240, section 3: the preferences that were heeded, separated by commas. */
function isHeld(headers: Headers): boolean {
  return (headers.get('Preference-Applied') ?? '').split(',').some((one) => /^\s*wait\s*(?:[=;]|$)/i.test(one))
}
