import { MfaError } from '../failure/MfaError.ts'
import { portalFault } from '../failure/portalFault.ts'
import { thrownByPortal } from '../failure/thrownByPortal.ts'
import { withoutDetails } from '../failure/withoutDetails.ts'

/** Sends a request, once. What `fetch` ends with is an answer, a network that is gone, or a mistake in a host's own. */
export async function sendRequest(
  fetch: typeof globalThis.fetch | undefined,
  url: string,
  init: RequestInit,
): Promise<Response> {
  // Looked up at each call: a reference kept from here would slip past anything that replaces the global later.
  const send = fetch ?? globalThis.fetch
  let sending: Promise<unknown>
  try {
    sending = Promise.resolve(send(url, init))
  } catch (error) {
    // The browser's own never throws, it rejects.
    throw asError(error) ?? portalFault('fetch', withoutDetails('fetch threw', error))
  }
  const response = await sending.catch((error: unknown) => {
    throw asError(error) ?? failureToSend(error)
  })
  if (isResponse(response)) return response
  throw portalFault('fetch', new TypeError('fetch gave no Response'))
}

/** What a host's own says itself. */
function asError(error: unknown): MfaError | undefined {
  return error instanceof MfaError ? error : undefined
}

function failureToSend(error: unknown): MfaError {
  const cause = withoutDetails('fetch failed', error)
  return thrownByPortal(error) === 'mistake'
    ? portalFault('fetch', cause)
    : new MfaError({ code: 'offline' }, { cause })
}

/** By what is read of it: one of another frame, or of a library's own, is as good. */
function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'text' in value
}
