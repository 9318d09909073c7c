import { createGatewayClient, type GatewayClient } from '@mfa-challenge/contract/gateway'

/** A way to the gateway for one challenge, and the signed word that came by it. */
export interface Connection {
  readonly client: GatewayClient
  /** Undefined where there is none, and from the second time on. */
  readonly takeAssertion: () => string | undefined
}

export interface ConnectionOptions {
  gateway: string
  transaction: string | undefined
  /** Read at each call. */
  fetch: () => typeof globalThis.fetch | undefined
}

export function createConnection({ gateway, transaction, fetch }: ConnectionOptions): Connection {
  let kept: string | undefined
  const client = createGatewayClient({
    baseUrl: gateway,
    fetch: (input, init) => (fetch() ?? globalThis.fetch)(input, init),
    ...(transaction === undefined ? {} : { headers: { 'MFA-Transaction': transaction } }),
    onAssertion(assertion) {
      kept = assertion
    },
  })
  return {
    client,
    takeAssertion() {
      const taken = kept
      kept = undefined
      return taken
    },
  }
}
