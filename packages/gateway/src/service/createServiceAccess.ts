import { createMfaClient, MfaError, type MfaClientOptions, parseRetryAfter } from '@mfa-challenge/contract'
import type { GatewayCounters } from '../counters/GatewayCounters.ts'
import type { Budget } from '../pacing/createBudget.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import type { TokenSource } from '../token-source/TokenSource.ts'
import { clientOf } from './clientOf.ts'
import { createOperationStops } from './createOperationStops.ts'
import type { ServiceCall } from './ServiceCall.ts'
import type { ServiceOptions } from './ServiceOptions.ts'

export interface ServiceAccessOptions {
  service: ServiceOptions
  /** The service's origin, checked. */
  url: string
  /** The budget of a client, by its name. */
  budgetOf: (client: string) => Budget
  counters: GatewayCounters
  now: () => number
}

/** For whom, and how. */
export interface ServiceCallFacts {
  person: GatewayPerson
  remoteAddress: string | undefined
  /** The browser's Accept-Language. */
  locale: string | undefined
  signal: AbortSignal
  /** The first call has its place in the budget already. */
  isPaid?: boolean | undefined
}

/** Makes the way to the service: its client, with our token, the caller's address and our pace. */
export function createServiceAccess(options: ServiceAccessOptions): (facts: ServiceCallFacts) => ServiceCall {
  const { service, url, budgetOf, counters, now } = options
  const stops = createOperationStops(now)
  const version = service.version ?? 'v3'
  const pathOf: MfaClientOptions['path'] = (operation, path) => {
    const usual = `/${version}${path}`
    return service.path?.(operation, usual) ?? usual
  }

  /** `fetch`, when the budget allows it. It reads of an answer how long to stay away, and from what. */
  const paced = (facts: ServiceCallFacts): typeof globalThis.fetch => {
    let isPaid = facts.isPaid ?? false
    return async (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input).pathname
      const stoppedMs = stops.leftMs(path)
      if (stoppedMs > 0) throw new MfaError({ code: 'rateLimited', retryAt: now() + stoppedMs })
      const budget = budgetOf(clientOf(bearerOf(init)))
      if (!isPaid) await budget.takeForCheck(facts.signal)
      isPaid = false
      counters.add('serviceCalls')
      const response = await (service.fetch ?? globalThis.fetch)(input, init)
      heed(response, path, budget)
      return response
    }
  }

  const heed = ({ status, headers }: Response, path: string, budget: Budget) => {
    const at = now()
    const until = parseRetryAfter(headers.get('Retry-After'), { now: at, responseDate: headers.get('Date') })
    if (status === 429) {
      // The whole client has used its calls up, whatever it asked.
      counters.add('rateLimitedByService')
      budget.stop(Math.max(1_000, (until ?? at) - at))
    } else if (status >= 500 && until !== undefined) {
      // This operation is out of order, and no other one.
      stops.stop(path, until - at)
    }
  }

  return (facts) => {
    const clientWith = (token: TokenSource) => {
      let given: string | undefined
      return createMfaClient({
        baseUrl: url,
        path: pathOf,
        async getAccessToken({ refresh, signal }) {
          given = await token.accessToken({ refused: refresh ? given : undefined, signal })
          return given
        },
        headers: forwarded(facts),
        fetch: paced(facts),
        timeoutMs: service.timeoutMs,
        now,
      })
    }
    const { ownToken } = facts.person
    return {
      client: clientWith(service.token),
      // Polls are many, and never made with it.
      get own() {
        return ownToken && clientWith(ownToken)
      },
      signal: facts.signal,
    }
  }
}

/** What goes on of the browser's own: its language, and nothing else. */
function forwarded({ remoteAddress, locale }: ServiceCallFacts): Record<string, string> {
  const language = locale !== undefined && /^[\w ,;=.*-]{1,200}$/.test(locale) ? locale : undefined
  return {
    ...(remoteAddress !== undefined && { 'slpt-forwarding': remoteAddress }),
    ...(language !== undefined && { 'Accept-Language': language }),
  }
}

function bearerOf(init: RequestInit | undefined): string {
  return new Headers(init?.headers).get('Authorization')?.replace(/^Bearer /, '') ?? ''
}
