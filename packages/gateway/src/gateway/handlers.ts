import type { VerificationStatus } from '@mfa-challenge/contract'
import { answerJson, notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import type { Transactions } from '../assertion/createTransactions.ts'
import { digest } from '../digest/digest.ts'
import type { CountForPerson } from '../limits/createLimits.ts'
import type { Holds } from '../pacing/createHolds.ts'
import type { KeptRequest, RequestIds } from '../request-ids/createRequestIds.ts'
import { readPreferredWait } from '../request/readPrefer.ts'
import type { Route } from '../routes/routes.ts'
import type { ServiceCall } from '../service/ServiceCall.ts'
import type { ServiceCallFacts } from '../service/createServiceAccess.ts'
import type { OfferedMethod, Verifier, VerifierAnswer } from '../verifier/Verifier.ts'
import type { Conclude } from './conclude.ts'
import type { Exchange } from './Exchange.ts'
import { readEntered } from './readEntered.ts'
import { allows, readTransactions, refuseMethod } from './readTransactions.ts'
import { answerBody } from './answerBody.ts'

export interface HandlersFacts {
  verifiers: ReadonlyMap<string, Verifier>
  transactions: Transactions
  requestIds: RequestIds
  holds: Holds<VerifierAnswer>
  holdSeconds: number
  /** Throws where too many wait for a call to the service already. */
  admit: () => void
  count: CountForPerson
  serviceFor: (facts: ServiceCallFacts) => ServiceCall
  conclude: Conclude
  assertions: Assertions
  now: () => number
}

/** A poll that nobody wants held is answered by what is known, or what can be asked at once. */
const atOnceMs = 1_000

/** Makes what answers each kind of route. */
export function createHandlers(
  facts: HandlersFacts,
): Record<Exclude<Route['does'], 'jwks'>, (exchange: Exchange) => Promise<Response>> {
  const { requestIds, holds, now } = facts

  const verifierOf = ({ method }: Exchange): Verifier => {
    const verifier = facts.verifiers.get(method)
    if (verifier === undefined) throw notFound()
    return verifier
  }

  const serviceOf = ({ person, remoteAddress, headers }: Exchange, signal: AbortSignal, isPaid = false) =>
    facts.serviceFor({ person, remoteAddress, locale: headers.get('Accept-Language') ?? undefined, signal, isPaid })

  /** Only methods that will do for what is to be proven. */
  const waitingFor = async (exchange: Exchange) => {
    const waiting = await readTransactions(exchange, facts.transactions)
    if (!allows(waiting, exchange.method)) refuseMethod()
    return waiting
  }

  const reply = async (
    exchange: Exchange,
    answer: VerifierAnswer & { id?: string | undefined },
    extra: ReplyExtra = {},
  ) => {
    const { claims = [], headers = {} } = extra
    const signed = await Promise.all(claims.map(facts.assertions.sign))
    return answerJson(answerBody(exchange.route, answer), {
      headers: { ...headers, ...(signed.length > 0 && { 'MFA-Assertion': signed.join(' ') }) },
    })
  }

  return {
    async methods(exchange) {
      const { person, session } = exchange
      const waiting = await readTransactions(exchange, facts.transactions)
      // A name that means nothing anywhere else: the browser needs one, and gets none of the service's.
      const key = digest('person', session, person.subject)
      const methods = [...facts.verifiers.values()]
        .filter(({ method }) => allows(waiting, method))
        .flatMap((verifier) => verifier.offer(person))
        .map((offered) => ({ ...offered, ...nameFor(offered, key) }))
      return answerJson({ methods })
    },

    async start(exchange) {
      const verifier = verifierOf(exchange)
      const { input } = readEntered(exchange)
      await waitingFor(exchange)
      if (verifier.startCounts !== 'nothing') {
        // What the service's limit keeps from being sent is not counted against the person.
        facts.admit()
        await facts.count(verifier.startCounts, exchange.person.subject)
      }
      const { person, signal, session, method } = exchange
      const service = serviceOf(exchange, signal)
      const answer = await verifier.start({ person, input, requestId: undefined, service })
      const isOpen = verifier.pollsAfter !== 'check'
      const id =
        answer.requestId &&
        (await requestIds.give(session, { method, requestId: answer.requestId, startedAt: now(), isOpen }))
      return reply(exchange, { ...answer, id })
    },

    async check(exchange) {
      const verifier = verifierOf(exchange)
      const { input, id } = readEntered(exchange)
      const waiting = await waitingFor(exchange)
      const { person, signal, session, method } = exchange
      const kept = id === undefined ? undefined : await requestIds.find(session, id, method)
      facts.admit()
      await facts.count('attempts', person.subject)
      const service = serviceOf(exchange, signal)
      const answer = await verifier.check({ person, input, requestId: kept?.requestId, service })
      const claims = answer.status === 'SUCCESS' ? await facts.conclude(exchange, waiting, answer.amr ?? []) : []
      if (answer.status === 'PENDING' && answer.requestId === undefined) await requestIds.openLatest(session, method)
      const given =
        answer.status === 'PENDING' && answer.requestId !== undefined
          ? await requestIds.give(session, { method, requestId: answer.requestId, startedAt: now(), isOpen: true })
          : id
      return reply(exchange, { ...answer, id: given }, { claims })
    },

    async poll(exchange) {
      const verifier = verifierOf(exchange)
      const { id } = readEntered(exchange)
      if (id === undefined) throw notFound()
      const { session, method, signal, person } = exchange
      const kept = await requestIds.find(session, id, method)
      if (kept.settled !== undefined) {
        // Whoever was told and did not hear it hears it again.
        const { status, error, assertions } = kept.settled
        return reply(exchange, { status, error, id }, { claims: assertions })
      }
      const waiting = await waitingFor(exchange)
      const asked = Math.min(readPreferredWait(exchange.headers.get('Prefer')), facts.holdSeconds)
      const headers: Record<string, string> = asked > 0 ? { 'Preference-Applied': `wait=${asked}` } : {}
      const pending = () => reply(exchange, { status: 'PENDING', id }, { headers })
      if (!kept.isOpen) return reply(exchange, { status: 'PENDING', id })

      const ask = (ended: AbortSignal) =>
        verifier.check({
          person,
          input: undefined,
          requestId: kept.requestId,
          service: serviceOf(exchange, ended, true),
        })
      const held = { session, startedAt: kept.startedAt, ask }
      const outcome = await holds.wait(held, {
        forMs: asked > 0 ? asked * 1000 : atOnceMs,
        signal,
        isOnce: asked === 0,
      })
      switch (outcome.end) {
        case 'waited':
          return pending()
        case 'replaced':
          // Not held to the end: whoever still listens comes back by its own pace.
          return reply(exchange, { status: 'PENDING', id })
        case 'failed':
          throw outcome.error
        case 'answered': {
          const { status, error, amr = [] } = outcome.answer
          if (status === 'PENDING') return pending()
          const claims = status === 'SUCCESS' ? await facts.conclude(exchange, waiting, amr) : []
          if (isVerdict(status)) await settle(exchange, id, kept, { status, error, claims })
          return reply(exchange, { status, error, id }, { claims, headers })
        }
        default:
          return outcome satisfies never
      }
    },
  }

  /** So that it can be told again. Where it can't be kept, it is told once. */
  async function settle(
    { session }: Exchange,
    id: string,
    kept: KeptRequest,
    { status, error, claims }: { status: VerificationStatus; error: string | undefined; claims: AssertionClaims[] },
  ) {
    const settled = { status, error, assertions: claims }
    await requestIds.change(session, id, { ...kept, settled }).catch(() => undefined)
  }
}

interface ReplyExtra {
  claims?: readonly AssertionClaims[]
  headers?: Record<string, string>
}

/** What stays as it is. A word that nobody knows may be another one the next time. */
function isVerdict(status: VerificationStatus): boolean {
  return status === 'SUCCESS' || status === 'FAILED' || status === 'LOCKOUT' || status === 'NOT_ENOUGH_DATA'
}

/** Whom a method is about, where the service's operation has a field for that. */
function nameFor({ type }: OfferedMethod, key: string): object {
  if (type === 'token') return { userAlias: key }
  return type === 'okta-verify' || type === 'duo-web' ? { userId: key } : {}
}
