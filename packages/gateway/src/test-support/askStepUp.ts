import type { Gateway } from '../gateway/Gateway.ts'
import { portal } from './openGateway.ts'

/** What the portal of the tests protects. */
export const approveAccess = { action: 'approve', request: 'AR-20418' }

/** Asks the protected endpoint; gives the transaction that it wants proven, where it wants one. */
export async function askStepUp(
  gateway: Gateway,
  session: string,
  { assertion, approve = approveAccess, methods, maxAge, transaction }: AskStepUpOptions = {},
) {
  const person = { subject: `person-${session.split('/')[0]}`, session }
  const headers = { ...(assertion !== undefined && { 'MFA-Assertion': assertion }) }
  const request = new Request(`${portal}/api/requests/AR-20418/approve`, { method: 'POST', headers })
  const step = await gateway.stepUp(request, { person, approve, methods, maxAge, transaction })
  const challenge = step.passed ? '' : (step.response.headers.get('WWW-Authenticate') ?? '')
  return { step, challenge, id: /mfa_transaction="([^"]*)"/.exec(challenge)?.[1] ?? '' }
}

export interface AskStepUpOptions {
  assertion?: string | undefined
  approve?: unknown
  methods?: readonly string[] | undefined
  maxAge?: number | undefined
  transaction?: string | undefined
}
