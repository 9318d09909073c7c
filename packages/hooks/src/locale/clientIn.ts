import type { MfaCallOptions, MfaClient } from '@mfa-challenge/contract'
import { readLocale } from '@mfa-challenge/contract/internal'

/** A client that never changes: it makes each call by the newest client, in its locale unless the call names another. */
export function clientIn(newest: () => { locale: string; client: MfaClient }): MfaClient {
  const inLocale = (options?: MfaCallOptions): MfaCallOptions => ({
    ...options,
    locale: readLocale(options?.locale, 'the locale of a call') ?? newest().locale,
  })
  const client = () => newest().client
  return {
    createSendToken: (request, options) => client().createSendToken(request, inLocale(options)),
    sendTokenAuthRequest: (request, options) => client().sendTokenAuthRequest(request, inLocale(options)),
    sendKbaAnswers: (request, options) => client().sendKbaAnswers(request, inLocale(options)),
    sendOktaVerifyRequest: (request, options) => client().sendOktaVerifyRequest(request, inLocale(options)),
    sendDuoVerifyRequest: (request, options) => client().sendDuoVerifyRequest(request, inLocale(options)),
    pingVerificationStatus: (request, options) => client().pingVerificationStatus(request, inLocale(options)),
    startMethod: (request, options) => client().startMethod?.(request, inLocale(options)) ?? noGateway(),
    checkMethod: (request, options) => client().checkMethod?.(request, inLocale(options)) ?? noGateway(),
    pollMethod: (request, options) => client().pollMethod?.(request, inLocale(options)) ?? noGateway(),
    getMFAKbaConfig: (request, options) => client().getMFAKbaConfig(request, inLocale(options)),
    setMFAKBAConfig: (request, options) => client().setMFAKBAConfig(request, inLocale(options)),
    async prefetch() {
      await client().prefetch?.()
    },
  }
}

async function noGateway(): Promise<never> {
  throw new Error('no gateway: make the client by createGatewayClient')
}
