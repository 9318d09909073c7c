import type { MfaClientOptions } from '@mfa-challenge/contract'
import { createGatewayClient, type GatewayClient } from '@mfa-challenge/contract/gateway'
import { readUrl } from '@mfa-challenge/contract/internal'
import { fetchGatewayMethods } from '../gateway/fetchGatewayMethods.ts'
import { createRepeatable, pageOrigin } from './createRepeatable.ts'
import { createRounds, type StepUpState } from './createRounds.ts'
import { readDemand } from './readDemand.ts'

export interface StepUpOptions {
  /** Where the gateway is on the portal's server, such as `/mfa-gateway`. */
  gatewayUrl: string
  /**
   * Sends the requests, to the portal and to the gateway.
   * @default the global `fetch`, looked up at each call
   */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * Origins besides the page's own whose answers may ask for a step-up, such as `https://api.acme.example`. They get the
   * assertion, and need CORS to show `WWW-Authenticate`.
   * @default none
   */
  allowedOrigins?: readonly string[] | undefined
  /** What else the gateway is called with. */
  client?: Omit<MfaClientOptions, 'baseUrl' | 'fetch' | 'onAssertion'> | undefined
}

/** What a page makes its protected requests with. */
export interface StepUp {
  /**
   * As the browser's own. An answer of 401 that asks for a step-up (RFC 9470) opens a challenge, and once that is passed the
   * request is sent again, once. Given up: it rejects with `StepUpRefused`. Any other answer is the caller's, as is a
   * second 401. Bodies are kept until the first answer is there.
   */
  readonly fetch: typeof globalThis.fetch
  /** For the `MfaProvider` that shows the challenge: it names the transactions, and takes the gateway's word. */
  readonly client: GatewayClient
  /** What is to be shown now. The same object until that changes. */
  readonly get: () => StepUpState
  readonly first: StepUpState
  /** Calls `onChange` after each change. Whoever listens shows the challenge: without anybody, requests are refused. */
  readonly subscribe: (onChange: () => void) => () => void
}

/** Makes what a page makes its protected requests with: once for the page, outside of components. */
export function createStepUp({ gatewayUrl, fetch, allowedOrigins = [], client: how = {} }: StepUpOptions): StepUp {
  const send = (request: Request) => (fetch ?? globalThis.fetch)(request)
  const allowed = allowedOrigins.map(originOf)
  const client = createGatewayClient({
    ...how,
    baseUrl: gatewayUrl,
    fetch,
    headers: () => withTransactions(headersOf(how.headers), rounds.transactions()),
    onAssertion: (assertion, { transaction }) => rounds.take(assertion, transaction),
  })
  const rounds = createRounds((signal) => fetchGatewayMethods(client, { signal }))

  const isTrusted = (url: string) => {
    const origin = readUrl(url)?.origin
    return origin !== undefined && (origin === pageOrigin() || allowed.includes(origin))
  }
  /** Only where the assertion may go is it asked for: to the endpoint itself, not to where that led. */
  const demandOf = (request: Request, response: Response) => {
    const isOurs = isTrusted(request.url) && (response.url === '' || isTrusted(response.url))
    return isOurs && !request.headers.has('MFA-Assertion') ? readDemand(response) : undefined
  }

  return {
    client,
    get: rounds.get,
    first: rounds.first,
    subscribe: rounds.subscribe,
    async fetch(input, init) {
      const { request, again } = createRepeatable(input, init)
      const response = await send(request)
      const demand = demandOf(request, response)
      if (demand === undefined) return response
      response.body?.cancel().catch(() => undefined)
      const assertion = await rounds.join(demand, request.signal)
      return send(again(assertion.take() ?? ''))
    },
  }
}

function originOf(allowed: string): string {
  const url = readUrl(allowed)
  if (url !== undefined && url.origin !== 'null' && url.href === `${url.origin}/`) return url.origin
  throw new TypeError(
    `@mfa-challenge/hooks: allowedOrigins has ${JSON.stringify(allowed)}, which is no origin. Give one such as ` +
      'https://api.acme.example, without a path.',
  )
}

function headersOf(headers: MfaClientOptions['headers']): Record<string, string> {
  return typeof headers === 'function' ? headers() : (headers ?? {})
}

function withTransactions(headers: Record<string, string>, transactions: string | undefined): Record<string, string> {
  // What is no such object is told of where it is used.
  return transactions === undefined || 'then' in headers ? headers : { ...headers, 'MFA-Transaction': transactions }
}
