import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'
import type { Loadable } from '../loading/createLoadable.ts'
import { readLocale } from '../locale/readLocale.ts'
import type { Exchange } from './askOperation.ts'
import { checkBaseUrl } from './checkBaseUrl.ts'
import { checkPollWait, checkTimeout } from './checkTimes.ts'
import type { MfaCallOptions } from './MfaClient.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import { withinTime } from './withinTime.ts'

/** Asks by what is in a file. A poll may take longer than other calls. */
export type Caller<File> = <Answer>(
  callOptions: MfaCallOptions | undefined,
  ask: (all: File, exchange: Exchange) => Promise<Answer>,
  kind?: 'poll',
) => Promise<Answer>

/** Makes what every call of a client goes through: the file that it needs, its time, and its failures. */
export function createCaller<File>(options: MfaClientOptions, file: Loadable<File>): Caller<File> {
  const settings = { ...options, baseUrl: checkBaseUrl(options.baseUrl) }
  const timeoutMs = checkTimeout(options.timeoutMs ?? 15_000)
  const longestHold = checkPollWait(options.pollWaitSeconds ?? 0)

  return async (callOptions = {}, ask, kind) => {
    const { signal } = callOptions
    const hold = Math.min(longestHold, checkPollWait(callOptions.pollWaitSeconds ?? longestHold))
    const locale = readLocale(callOptions.locale, 'the locale of a call')
    const run = async (ended: AbortSignal) => {
      const all = file.peek() ?? (await load(file))
      // Meanwhile it may have been called off.
      if (ended.aborted) throw new MfaError({ code: 'aborted' })
      return ask(all, { settings: { ...settings, pollWaitSeconds: hold }, call: { signal: ended, locale } })
    }
    const longest = kind === 'poll' ? timeoutMs + hold * 1_000 : timeoutMs
    return withinTime(run, { timeoutMs: longest, signal }).catch((error: unknown) => {
      // Such as a clock that throws, or a signal that is none.
      throw error instanceof MfaError ? error : portalFault('client', withoutDetails('the call failed', error))
    })
  }
}

/** A file that does not come is the network's fault, or a redeploy's: the next call fetches it anew. */
async function load<File>(file: Loadable<File>): Promise<File> {
  try {
    return await file.load()
  } catch (error) {
    throw new MfaError(
      { code: 'offline' },
      { cause: withoutDetails('a file of the client could not be fetched', error) },
    )
  }
}
