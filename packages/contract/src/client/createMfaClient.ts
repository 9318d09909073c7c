import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import { createLoadable } from '../loading/createLoadable.ts'
import { readLocale } from '../locale/readLocale.ts'
import { checkBaseUrl } from './checkBaseUrl.ts'
import { checkTimeout } from './checkTimeout.ts'
import type { MfaCallOptions, MfaClient } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import type { Exchange, operations } from './operations.ts'
import { withinTime } from './withinTime.ts'

const loadable = createLoadable(
  () => import('./operations.ts'),
  (file) => file.operations,
)

/**
 * Makes a client of the service, or of a gateway that speaks its paths. What calls need is a file of its own, fetched by
 * the first one or by `prefetch`.
 */
export function createMfaClient(options: MfaClientOptions): MfaClient {
  const settings = { ...options, baseUrl: checkBaseUrl(options.baseUrl) }
  const timeoutMs = checkTimeout(options.timeoutMs ?? 15_000)

  async function call<Answer>(
    callOptions: MfaCallOptions = {},
    ask: (all: typeof operations, exchange: Exchange) => Promise<Answer>,
  ) {
    const { signal } = callOptions
    const locale = readLocale(callOptions.locale, 'the locale of a call')
    const run = async (ended: AbortSignal) => {
      const all = loadable.peek() ?? (await load())
      // Meanwhile it may have been called off.
      if (ended.aborted) throw new MfaError({ code: 'aborted' })
      return ask(all, { settings, call: { signal: ended, locale } })
    }
    return withinTime(run, { timeoutMs, signal }).catch((error: unknown) => {
      // Such as a clock that throws, or a signal that is none.
      throw error instanceof MfaError ? error : portalFault('client', withoutDetails('the call failed', error))
    })
  }

  return {
    createSendToken: (request, how) => call(how, (all, exchange) => all.createSendToken(request, exchange)),
    sendTokenAuthRequest: (request, how) => call(how, (all, exchange) => all.sendTokenAuthRequest(request, exchange)),
    sendKbaAnswers: (request, how) => call(how, (all, exchange) => all.sendKbaAnswers(request, exchange)),
    sendOktaVerifyRequest: (request, how) => call(how, (all, exchange) => all.sendOktaVerifyRequest(request, exchange)),
    sendDuoVerifyRequest: (request, how) => call(how, (all, exchange) => all.sendDuoVerifyRequest(request, exchange)),
    pingVerificationStatus: (request, how) =>
      call(how, (all, exchange) => all.pingVerificationStatus(request, exchange)),
    getMFAKbaConfig: (request = {}, how) => call(how, (all, exchange) => all.getMFAKbaConfig(request, exchange)),
    setMFAKBAConfig: (request, how) => call(how, (all, exchange) => all.setMFAKBAConfig(request, exchange)),
    async prefetch() {
      await loadable.load().catch(() => undefined)
    },
  }
}

/** A file that does not come is the network's fault, or a redeploy's: the next call fetches it anew. */
async function load() {
  try {
    return await loadable.load()
  } catch (error) {
    throw new MfaError(
      { code: 'offline' },
      { cause: withoutDetails('a file of the client could not be fetched', error) },
    )
  }
}
