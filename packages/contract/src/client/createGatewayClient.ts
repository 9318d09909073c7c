import { createLoadable } from '../loading/createLoadable.ts'
import { createCaller } from './createCaller.ts'
import { createMfaClient } from './createMfaClient.ts'
import type { GatewayClient } from './GatewayClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const file = createLoadable(
  () => import('./gatewayOperations.ts'),
  ({ gatewayOperations }) => gatewayOperations,
)

/** How long a gateway is asked to hold a poll: shorter than proxies usually wait for an answer. */
const usualHold = 25

/**
 * Makes a client of a gateway: the service's operations, the list of methods, and what the service has no operation for.
 * It lets polls be held for 25 s, unless `pollWaitSeconds` says another time.
 */
export function createGatewayClient(given: MfaClientOptions): GatewayClient {
  const options = { ...given, pollWaitSeconds: given.pollWaitSeconds ?? usualHold }
  const client = createMfaClient(options)
  const call = createCaller(options, file)
  return {
    ...client,
    startMethod: (request, how) => call(how, (all, exchange) => all.startMethod(request, exchange)),
    checkMethod: (request, how) => call(how, (all, exchange) => all.checkMethod(request, exchange)),
    pollMethod: (request, how) => call(how, (all, exchange) => all.pollMethod(request, exchange), 'poll'),
    listMethods: (how) => call(how, (all, exchange) => all.listMethods(undefined, exchange)),
    createSigRequest: (request, how) => call(how, (all, exchange) => all.createSigRequest(request, exchange)),
    async prefetch() {
      await Promise.all([client.prefetch?.(), file.load().catch(() => undefined)])
    },
  }
}
