import { answerJson, answerRefusal, GatewayRefusal, notFound } from '../answers/answers.ts'
import { createAssertions } from '../assertion/createAssertions.ts'
import { createTransactions } from '../assertion/createTransactions.ts'
import { createCounters } from '../counters/GatewayCounters.ts'
import { digest } from '../digest/digest.ts'
import { createLimits } from '../limits/createLimits.ts'
import { createLog } from '../log/createLog.ts'
import { type Budget, createBudget } from '../pacing/createBudget.ts'
import { createHolds } from '../pacing/createHolds.ts'
import type { GatewayPerson } from '../person/GatewayPerson.ts'
import { readPerson } from '../person/readPerson.ts'
import { sessionKey } from '../person/sessionKey.ts'
import { createOnce } from '../once/createOnce.ts'
import { createRequestIds } from '../request-ids/createRequestIds.ts'
import { createCallerAddress } from '../request/callerAddress.ts'
import { readBody } from '../request/readBody.ts'
import { refuseCrossSite } from '../request/refuseCrossSite.ts'
import { findRoute } from '../routes/findRoute.ts'
import { clientOf } from '../service/clientOf.ts'
import { createServiceAccess } from '../service/createServiceAccess.ts'
import { toRefusal } from '../service/toRefusal.ts'
import { createStepUp } from '../step-up/createStepUp.ts'
import { readExpected } from '../step-up/readExpected.ts'
import { withinLimit } from '../store/withinLimit.ts'
import { createVerifiers } from '../verifier/createVerifiers.ts'
import type { VerifierAnswer } from '../verifier/Verifier.ts'
import { createConclusion } from './conclude.ts'
import type { Exchange } from './Exchange.ts'
import type { Gateway } from './Gateway.ts'
import type { GatewayContext } from './GatewayHandler.ts'
import type { GatewayOptions } from './GatewayOptions.ts'
import { createHandlers } from './handlers.ts'
import { readGatewayOptions } from './readGatewayOptions.ts'

/**
 * Makes the gateway, to be mounted under a path of the portal's server. Throws a `GatewayConfigError` where it is set up wrongly.
 */
export function createGateway(given: GatewayOptions): Gateway {
  const options = readGatewayOptions(given)
  const { now, basePath, origins, identify } = options
  const counters = createCounters()
  const log = createLog(options.logger)
  const store = withinLimit(options.store, options.storeTimeoutMs, (reason) => {
    counters.add('storeUnavailable')
    log.error({ event: 'storeUnavailable', reason })
  })

  const budgets = new Map<string, Budget>()
  const budgetOf = (client: string) => {
    // Of clients there are a few: the gateway's own, and the one that people's own tokens are made for.
    const name = budgets.has(client) || budgets.size < 20 ? client : 'others'
    const known = budgets.get(name) ?? createBudget(digest(options.serviceUrl, name), { ...options, store, counters })
    budgets.set(name, known)
    return known
  }
  // Polls are all made with our own token, whose client may be known only once there is one.
  let pollClient = 'gateway'
  const token = {
    async accessToken(request: Parameters<typeof options.service.token.accessToken>[0]) {
      const accessToken = await options.service.token.accessToken(request)
      pollClient = clientOf(accessToken)
      return accessToken
    },
  }
  const pollBudget: Pick<Budget, 'takeForPoll'> = { takeForPoll: (...all) => budgetOf(pollClient).takeForPoll(...all) }

  const assertions = createAssertions({ ...options.assertion, store, counters, now })
  const transactions = createTransactions(store)
  const holds = createHolds<VerifierAnswer>({ ...options, budget: pollBudget, onPoll: () => counters.add('polls') })
  const callerAddress = createCallerAddress(options.trustedProxies)
  const service = { ...options.service, token }
  const count = createLimits(store, options.limits, counters)
  const handlers = createHandlers({
    verifiers: createVerifiers(options),
    transactions,
    requestIds: createRequestIds(store),
    holds,
    holdSeconds: options.holdSeconds,
    admit: () => budgetOf(pollClient).admit(),
    count,
    serviceFor: createServiceAccess({ service, url: options.serviceUrl, budgetOf, counters, now }),
    onceFor: (session, method) => createOnce(store, session, method),
    conclude: createConclusion({ assertions, transactions, log }),
    assertions,
    now,
  })

  const answer = async (request: Request, context: GatewayContext, told: Told) => {
    refuseCrossSite(request, origins)
    const { pathname, searchParams } = new URL(request.url)
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : ''
    const found = findRoute(request.method, path)
    if (found === undefined) throw notFound()
    const { route, method } = found
    told.route = `${route.httpMethod} ${route.path}`
    if (route.does === 'jwks') return answerJson(await assertions.jwks())
    const person = readPerson(await identify(new Request(request.url, { headers: request.headers })))
    told.person = person
    const exchange: Exchange = {
      route,
      method: method ?? '',
      person,
      session: sessionKey(person),
      body: route.httpMethod === 'POST' ? await readBody(request, context.signal) : undefined,
      query: searchParams,
      headers: request.headers,
      remoteAddress: callerAddress(request, context.remoteAddress),
      signal: context.signal ?? new AbortController().signal,
    }
    return handlers[route.does](exchange)
  }

  return {
    async fetch(request, context = {}) {
      const told: Told = {}
      try {
        const begunAt = now()
        try {
          const response = await answer(request, context, told)
          log.info({ event: 'answered', route: told.route, status: response.status, durationMs: now() - begunAt })
          return response
        } catch (error) {
          const isOwnToken = told.route?.includes('/mfa/kba/') ?? false
          const { refusal } = toRefusal(error, { isOwnToken, now: now(), person: told.person })
          const { status, reason, trackingId } = refusal
          const entry = { route: told.route, status, reason, trackingId, durationMs: now() - begunAt }
          if (error instanceof GatewayRefusal) log.warn({ event: 'refused', ...entry })
          else log.error({ event: reason === 'hostFailed' ? 'hostFailed' : 'serviceFailed', ...entry })
          return answerRefusal(refusal)
        }
      } catch {
        // Not even the failure could be told.
        const last = { status: 500, reason: 'hostFailed' }
        log.error({ event: 'hostFailed', route: told.route, ...last })
        return answerRefusal({ ...last, text: 'The portal failed.' })
      }
    },
    stepUp: createStepUp({ assertions, transactions, count, log, now }),
    async verifyAssertion(assertion, { person, approve, transaction, maxAge, methods }) {
      const expected = readExpected({ subject: person.subject, approve, transaction, maxAge, methods })
      const verified = await assertions.verify(assertion, expected)
      if (!verified.ok) log.warn({ event: 'assertionRefused', reason: verified.fault })
      return verified
    },
    counts: () => ({ ...counters.read(), held: holds.size() }),
    close: holds.close,
  }
}

/** What is known of a call when it fails. */
interface Told {
  route?: string
  person?: GatewayPerson
}
