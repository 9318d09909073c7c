import type { ServerResponse } from 'node:http'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { Gateway } from '../gateway/Gateway.ts'
import type { StepUpOptions } from '../step-up/StepUp.ts'
import type { NodeRequest } from './NodeRequest.ts'
import { writeResponse } from './writeResponse.ts'

/**
 * Protects an endpoint of `node:http` or Express: resolves with what was proven, or, once the person was asked to prove it,
 * with `undefined`. Then the request is answered. Call it after whatever else could refuse: the proof is used up by it.
 */
export async function requireStepUp(
  gateway: Pick<Gateway, 'stepUp'>,
  req: NodeRequest,
  res: ServerResponse,
  options: StepUpOptions,
): Promise<AssertionClaims | undefined> {
  const assertion = req.headers['mfa-assertion']
  const headers = typeof assertion === 'string' ? { 'MFA-Assertion': assertion } : {}
  const step = await gateway.stepUp(new Request('https://portal.invalid', { headers }), options)
  if (step.passed) return step.claims
  await writeResponse(step.response, res)
  return undefined
}
