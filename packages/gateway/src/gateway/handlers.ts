import type { VerificationStatus } from '@mfa-challenge/contract'
import { answerJson, notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import type { Transactions } from '../assertion/createTransactions.ts'
import { digest } from '../digest/digest.ts'
import type { CountForPerson } from '../limits/createLimits.ts'
import type { Holds } from '../pacing/createHolds.ts'
import type { Once } from '../once/createOnce.ts'
import type { KeptRequest, RequestIds } from '../request-ids/createRequestIds.ts'
import { readPreferredWait } from '../request/readPrefer.ts'
import type { Route } from '../routes/routes.ts'
import type { ServiceCall } from '../service/ServiceCall.ts'
import { forPeople } from '../service/forPeople.ts'
import type { ServiceCallFacts } from '../service/createServiceAccess.ts'
import type { OfferedMethod, Verifier, VerifierAnswer } from '../verifier/Verifier.ts'
import type { Conclude } from './conclude.ts'
import type { Exchange } from './Exchange.ts'
import { readEntered } from './readEntered.ts'
import { allows, readTransactions, refuseMethod, type TransactionOf } from './readTransactions.ts'
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
  onceFor: (session: string, method: string) => Once
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

  const callOf = (exchange: Exchange, signal: AbortSignal, isPaid = false) => {
    const { person, session, method } = exchange
    return { person, service: serviceOf(exchange, signal, isPaid), once: facts.onceFor(session, method) }
  }

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
    // By their order: one that there is none for has its place too.
    const signed = await Promise.all(claims.map(async (one) => (one === null ? '-' : facts.assertions.sign(one))))
    // The service's words are for people, and name nobody and nothing of its own.
    const error = answer.error && forPeople(answer.error, exchange.person)
    return answerJson(answerBody(exchange.route, { ...answer, error }), {
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
      const { signal, session, method } = exchange
      const answer = await verifier.start({ ...callOf(exchange, signal), input, requestId: undefined })
      const isOpen = verifier.pollsAfter !== 'check'
      const id =
        answer.requestId &&
        (await requestIds.give(session, { method, requestId: answer.requestId, startedAt: now(), isOpen }))
      return reply(exchange, { ...answer, id })
    },

    async check(exchange) {
      const verifier = verifierOf(exchange)
      if (verifier.takesInput === false) throw notFound()
      const { input, id } = readEntered(exchange)
      const waiting = await waitingFor(exchange)
      const { person, signal, session, method } = exchange
      const kept = id === undefined ? undefined : await requestIds.find(session, id, method)
      if (kept?.settled !== undefined) return replyWith(exchange, id, kept.settled)
      // All of it is proven, and whoever asks has not heard so.
      const proven = waiting.flatMap(({ found }) => found?.proven ?? [])
      if (proven.length > 0 && proven.length === waiting.length)
        return reply(exchange, { status: 'SUCCESS', id }, { claims: proven })

      facts.admit()
      await facts.count('attempts', person.subject)
      // Read before: what is sent meanwhile is another one than what is checked.
      const latest = verifier.pollsAfter === 'check' ? await requestIds.latest(session, method) : undefined
      const answer = await verifier.check({ ...callOf(exchange, signal), input, requestId: kept?.requestId })
      const { status, error } = answer
      if (status === 'PENDING' && answer.requestId === undefined && latest !== undefined)
        await requestIds.open(session, method, latest)
      if (status === 'PENDING' && answer.requestId !== undefined) {
        const begun = { method, requestId: answer.requestId, startedAt: now(), isOpen: true }
        return reply(exchange, { ...answer, id: await requestIds.give(session, begun) })
      }
      const claims = await conclude(exchange, { id, answer, waiting, provenAt: now() })
      // A wrong code is entered again, so that it settles nothing.
      if (kept !== undefined && id !== undefined && status === 'SUCCESS')
        await settle(exchange, id, kept, { status, error, claims })
      return reply(exchange, { ...answer, id }, { claims })
    },

    async poll(exchange) {
      const verifier = verifierOf(exchange)
      const { id } = readEntered(exchange)
      if (id === undefined) throw notFound()
      const { session, method, signal } = exchange
      const kept = await requestIds.find(session, id, method)
      if (kept.settled !== undefined) {
        return replyWith(exchange, id, kept.settled)
      }
      const waiting = await waitingFor(exchange)
      const asked = Math.min(readPreferredWait(exchange.headers.get('Prefer')), facts.holdSeconds)
      const headers: Record<string, string> = asked > 0 ? { 'Preference-Applied': `wait=${asked}` } : {}
      const pending = () => reply(exchange, { status: 'PENDING', id }, { headers })
      if (!kept.isOpen) return reply(exchange, { status: 'PENDING', id })

      const { requestId } = kept
      const ask = (ended: AbortSignal) =>
        verifier.check({ ...callOf(exchange, ended, true), input: undefined, requestId })
      const held = { session, startedAt: kept.startedAt, ask }
      const outcome = await holds.wait(held, {
        forMs: asked > 0 ? asked * 1000 : atOnceMs,
        signal,
        isOnce: asked === 0,
      })
      const pendingAt = outcome.pendingAt ?? kept.pendingAt
      const known = { ...kept, pendingAt }
      // So that the next question, wherever it is answered, knows until when nobody had.
      const isNews = outcome.pendingAt !== undefined && outcome.end !== 'answered'
      if (isNews) await requestIds.change(session, id, known).catch(() => undefined)
      switch (outcome.end) {
        case 'waited':
          return pending()
        case 'replaced':
          // Not held to the end: whoever still listens comes back by its own pace.
          return reply(exchange, { status: 'PENDING', id })
        case 'failed':
          throw outcome.error
        case 'answered': {
          const { answer } = outcome
          const { status, error } = answer
          if (status === 'PENDING') {
            await requestIds.change(session, id, known).catch(() => undefined)
            return pending()
          }
          const provenAt = Math.max(kept.startedAt, pendingAt ?? 0)
          const claims = await conclude(exchange, { id, answer, waiting, provenAt })
          if (isVerdict(status)) await settle(exchange, id, known, { status, error, claims })
          return reply(exchange, { status, error, id }, { claims, headers })
        }
        default:
          return outcome satisfies never
      }
    },
  }

  /** Whoever was told and did not hear it hears it again. */
  function replyWith(exchange: Exchange, id: string | undefined, settled: NonNullable<KeptRequest['settled']>) {
    const { status, error, assertions } = settled
    return reply(exchange, { status, error, id }, { claims: assertions })
  }

  /** What was begun proves once, whoever asks where. */
  async function conclude(
    exchange: Exchange,
    { id, answer, waiting, provenAt }: Concluding,
  ): Promise<(AssertionClaims | null)[]> {
    if (answer.status !== 'SUCCESS') return []
    if (id !== undefined && !(await requestIds.useUp(exchange.session, id))) throw notFound()
    return facts.conclude(exchange, { waiting, amr: answer.amr ?? [], provenAt })
  }

  /** So that it can be told again. Where it can't be kept, it is told once. */
  async function settle(
    { session }: Exchange,
    id: string,
    kept: KeptRequest,
    {
      status,
      error,
      claims,
    }: { status: VerificationStatus; error: string | undefined; claims: (AssertionClaims | null)[] },
  ) {
    const settled = { status, error, assertions: claims }
    await requestIds.change(session, id, { ...kept, settled }).catch(() => undefined)
  }
}

interface Concluding {
  /** The request that it is about, where it is about one. */
  id: string | undefined
  answer: VerifierAnswer
  waiting: readonly TransactionOf[]
  provenAt: number
}

interface ReplyExtra {
  claims?: readonly (AssertionClaims | null)[]
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
