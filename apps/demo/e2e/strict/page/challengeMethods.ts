import type { GatewayClient, GatewayMethod } from '@mfa-challenge/contract/gateway'
import type { MfaMethod } from '@mfa-challenge/hooks'

/** The methods that a server has written into its page, with what of them calls the gateway. */
export function challengeMethods(
  listed: readonly GatewayMethod[],
  { client, simulatorUrl }: { client: GatewayClient; simulatorUrl: string },
): readonly MfaMethod[] {
  return listed.map((method): MfaMethod => {
    switch (method.type) {
      case 'duo-web':
        return {
          ...method,
          getSigRequest: (options) => client.createSigRequest(method, options),
          extraOrigins: [simulatorUrl],
        }
      case 'rsa':
        return {
          ...method,
          getRequestId: async (options) => (await client.startMethod({ method: 'rsa' }, options)).requestId ?? '',
        }
      case 'token':
      case 'okta-verify':
      case 'kba':
      case 'other':
        return method
      default:
        return method satisfies never
    }
  })
}
