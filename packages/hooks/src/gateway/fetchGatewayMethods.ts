import { MfaError, type MfaFailure, type VerificationResponse } from '@mfa-challenge/contract'
import type { GatewayClient, GatewayMethod } from '@mfa-challenge/contract/gateway'
import { isDevelopment } from '@mfa-challenge/contract/internal'
import { wrongShape } from '../failure/unreadableAnswer.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { readMfaMethods } from '../methods/readMfaMethods.ts'

export interface FetchGatewayMethodsOptions {
  /** Calls it off. */
  signal?: AbortSignal | undefined
  /** The language that the person reads. */
  locale?: string | undefined
}

/**
 * The methods that the person of this session has, as a gateway lists them, with what of them calls the gateway. Empty
 * where there are none. Rejects with an `MfaError`.
 */
export async function fetchGatewayMethods(
  client: GatewayClient,
  options?: FetchGatewayMethodsOptions,
): Promise<MfaMethod[]> {
  return toMfaMethods(client, await client.listMethods(options))
}

/**
 * Adds to the methods what of them calls the gateway: for a page whose server has written the list into it. `listed` is what
 * `listMethods` of the client answers.
 */
export function toMfaMethods(client: GatewayClient, listed: readonly GatewayMethod[]): MfaMethod[] {
  const methods = listed.map((method) => withCall(client, method))
  return methods.length === 0 ? [] : readMfaMethods(methods, { development: isDevelopment() })
}

function withCall(client: GatewayClient, method: GatewayMethod): MfaMethod {
  switch (method.type) {
    case 'duo-web':
      return { ...method, getSigRequest: (options) => client.createSigRequest({ userId: method.userId }, options) }
    case 'rsa':
      return { ...method, getRequestId: async (options) => idOf(await client.startMethod({ method: 'rsa' }, options)) }
    case 'token':
    case 'okta-verify':
    case 'kba':
    case 'other':
      return method
    default:
      return method satisfies never
  }
}

/** The id to ask about, of a verification that was started. */
function idOf({ status, requestId }: VerificationResponse): string {
  // That it was started is said by either. A verdict is none of its business.
  if ((status === 'PENDING' || status === 'SUCCESS') && requestId !== undefined) return requestId
  throw new MfaError(failureOf(status))
}

function failureOf(status: VerificationResponse['status']): MfaFailure {
  if (status === 'LOCKOUT' || status === 'NOT_ENOUGH_DATA') return { code: 'forbidden' }
  return status === 'FAILED' ? { code: 'serviceFault', status: 200 } : wrongShape
}
