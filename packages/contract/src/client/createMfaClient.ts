import { createLoadable } from '../loading/createLoadable.ts'
import { createCaller } from './createCaller.ts'
import type { MfaClient } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'

const file = createLoadable(
  () => import('./operations.ts'),
  ({ operations }) => operations,
)

/**
 * Makes a client of the service, or of a gateway that speaks its paths. What calls need is a file of its own, fetched by
 * the first one or by `prefetch`.
 */
export function createMfaClient(options: MfaClientOptions): MfaClient {
  const call = createCaller(options, file)
  return {
    createSendToken: (request, how) => call(how, (all, exchange) => all.createSendToken(request, exchange)),
    sendTokenAuthRequest: (request, how) => call(how, (all, exchange) => all.sendTokenAuthRequest(request, exchange)),
    sendKbaAnswers: (request, how) => call(how, (all, exchange) => all.sendKbaAnswers(request, exchange)),
    sendOktaVerifyRequest: (request, how) => call(how, (all, exchange) => all.sendOktaVerifyRequest(request, exchange)),
    sendDuoVerifyRequest: (request, how) => call(how, (all, exchange) => all.sendDuoVerifyRequest(request, exchange)),
    pingVerificationStatus: (request, how) =>
      call(how, (all, exchange) => all.pingVerificationStatus(request, exchange), 'poll'),
    getMFAKbaConfig: (request = {}, how) => call(how, (all, exchange) => all.getMFAKbaConfig(request, exchange)),
    setMFAKBAConfig: (request, how) => call(how, (all, exchange) => all.setMFAKBAConfig(request, exchange)),
    async prefetch() {
      await file.load().catch(() => undefined)
    },
  }
}
