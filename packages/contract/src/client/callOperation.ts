import type { core } from 'zod/mini'
import { MfaError } from '../failure/MfaError.ts'
import { readFailure } from '../failure/readFailure.ts'
import { askAccessToken } from './askAccessToken.ts'
import type { MfaClientOptions } from './MfaClientOptions.ts'
import { readAnswer } from './readAnswer.ts'
import { requestHeaders } from './requestHeaders.ts'
import { sendRequest } from './sendRequest.ts'

/** One call: where it goes, what it carries, what must come back. */
export interface Operation<Schema extends core.$ZodType> {
  path: string
  /** What to post, already checked. Without one the call is a GET. */
  body?: unknown
  answer: Schema
}

/** What belongs to one call alone. */
export interface CallSettings {
  signal: AbortSignal
  /** A language tag, already read. */
  locale: string | undefined
}

/** Calls an operation. After a 401 it asks for a fresh token once and tries once more; it repeats nothing else. */
export async function callOperation<Schema extends core.$ZodType>(
  operation: Operation<Schema>,
  options: MfaClientOptions,
  call: CallSettings,
): Promise<core.output<Schema>> {
  const first = await sendOnce(operation, options, { ...call, refresh: false })
  const mayRefresh = first.status === 401 && options.getAccessToken !== undefined
  const response = mayRefresh ? await sendOnce(operation, options, { ...call, refresh: true }) : first

  if (response.ok) return readAnswer(response, operation.answer)
  throw new MfaError(await readFailure(response, (options.now ?? Date.now)()))
}

async function sendOnce(
  { path, body }: Operation<core.$ZodType>,
  { baseUrl, getAccessToken, headers, fetch }: MfaClientOptions,
  { refresh, signal, locale }: CallSettings & { refresh: boolean },
): Promise<Response> {
  const accessToken = await askAccessToken(getAccessToken, { refresh, signal })
  const hasBody = body !== undefined
  const init: RequestInit = {
    method: hasBody ? 'POST' : 'GET',
    headers: requestHeaders({ headers, accessToken, hasBody, locale }),
    body: hasBody ? JSON.stringify(body) : null,
    cache: 'no-store',
    // Following one would hand the body, code and all, to wherever it points.
    redirect: 'manual',
    signal,
  }
  return sendRequest(fetch, `${baseUrl}${path}`, init)
}
