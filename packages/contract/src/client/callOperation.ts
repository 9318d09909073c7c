import type { core } from 'zod/mini'
import { MfaError } from '../failure/MfaError.ts'
import { readFailure } from '../failure/readFailure.ts'
import { askAccessToken } from './askAccessToken.ts'
import type { MfaClientOptions, MfaOperation } from './MfaClientOptions.ts'
import { pathOf } from './pathOf.ts'
import { readAnswer } from './readAnswer.ts'
import { requestHeaders } from './requestHeaders.ts'
import { sendRequest } from './sendRequest.ts'

/** One call: where it goes, what it carries, what must come back. */
export interface Operation<Schema extends core.$ZodType> {
  name: MfaOperation
  path: string
  /** With its question mark. */
  query?: string | undefined
  /** What to post, already checked. Without one the call is a GET. */
  body?: unknown
  answer: Schema
  /** For how many seconds it may be held. */
  wait?: number | undefined
}

/** What belongs to one call alone. */
export interface CallSettings {
  signal: AbortSignal
  /** A language tag, already read. */
  locale: string | undefined
}

/** What came back, and what the headers to and fro say besides. */
export interface Answered<Answer> {
  answer: Answer
  /** What was sent with it. */
  requestHeaders: Headers
  headers: Headers
}

/** Calls an operation. After a 401 it asks for a fresh token once and tries once more; it repeats nothing else. */
export async function callOperation<Schema extends core.$ZodType>(
  operation: Operation<Schema>,
  options: MfaClientOptions,
  call: CallSettings,
): Promise<Answered<core.output<Schema>>> {
  const first = await sendOnce(operation, options, { ...call, refresh: false })
  const mayRefresh = first.response.status === 401 && options.getAccessToken !== undefined
  const sent = mayRefresh ? await sendOnce(operation, options, { ...call, refresh: true }) : first

  const { response } = sent
  if (!response.ok) throw new MfaError(await readFailure(response, (options.now ?? Date.now)()))
  const answer = await readAnswer(response, operation.answer)
  return { answer, requestHeaders: sent.headers, headers: response.headers }
}

async function sendOnce(
  { name, path, query = '', body, wait }: Operation<core.$ZodType>,
  { baseUrl, getAccessToken, headers: ofHost, fetch, path: ownPath }: MfaClientOptions,
  { refresh, signal, locale }: CallSettings & { refresh: boolean },
): Promise<{ response: Response; headers: Headers }> {
  const accessToken = await askAccessToken(getAccessToken, { refresh, signal })
  const hasBody = body !== undefined
  const headers = requestHeaders({ headers: ofHost, accessToken, hasBody, locale, wait })
  const init: RequestInit = {
    method: hasBody ? 'POST' : 'GET',
    headers,
    body: hasBody ? JSON.stringify(body) : null,
    cache: 'no-store',
    // Following one would hand the body, code and all, to wherever it points.
    redirect: 'manual',
    signal,
  }
  const response = await sendRequest(fetch, `${baseUrl}${pathOf(name, path, ownPath)}${query}`, init)
  return { response, headers }
}
