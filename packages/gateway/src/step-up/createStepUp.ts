import { answerJson, answerRefusal, GatewayRefusal } from '../answers/answers.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import { newTransactionName, type Transactions } from '../assertion/createTransactions.ts'
import type { CountForPerson } from '../limits/createLimits.ts'
import type { GatewayLogger } from '../log/GatewayLog.ts'
import { readPerson } from '../person/readPerson.ts'
import { sessionKey } from '../person/sessionKey.ts'
import { type AskedRequest, headerOf } from '../request/AskedRequest.ts'
import { readExpected } from './readExpected.ts'
import type { StepUp, StepUpOptions } from './StepUp.ts'

const description = 'More proof of who you are is needed for this.'

export interface StepUpFacts {
  assertions: Assertions
  transactions: Transactions
  count: CountForPerson
  log: GatewayLogger
  now: () => number
}

/** Makes what protects an endpoint of the portal: by the challenge of RFC 9470, and the assertion that answers it. */
export function createStepUp({ assertions, transactions, count, log, now }: StepUpFacts) {
  return async function stepUp(request: AskedRequest, options: StepUpOptions): Promise<StepUp> {
    const { person, approve, maxAge = 300, methods, transaction } = options
    if (!person)
      throw new TypeError('@mfa-challenge/gateway: stepUp got no person. Refuse who is not signed in before.')
    const { subject } = readPerson(person)
    const expected = readExpected({ subject, approve, transaction, maxAge, methods })
    const assertion = headerOf(request, 'MFA-Assertion')
    if (assertion !== null) {
      const verified = await assertions.verify(assertion, expected)
      if (verified.ok) return { passed: true, claims: verified.claims }
      log.warn({ event: 'assertionRefused', reason: verified.fault })
      if (verified.fault === 'storeUnavailable') return { passed: false, response: tryAgain() }
    }
    const { approved } = expected
    const begun = {
      txn: transaction ?? newTransactionName(),
      approved,
      methods: methods ?? [],
      begunAt: now(),
    }
    try {
      await count('stepUps', subject)
      const id = await transactions.begin(sessionKey(person), begun)
      return { passed: false, response: challenge(id, maxAge, methods ?? []) }
    } catch (error) {
      const isLimit = error instanceof GatewayRefusal && error.refusal.reason === 'stepUps'
      return { passed: false, response: isLimit ? answerRefusal(error.refusal) : tryAgain() }
    }
  }
}

function challenge(id: string, maxAge: number, methods: readonly string[]): Response {
  const facts = {
    error: 'insufficient_user_authentication',
    error_description: description,
    max_age: String(maxAge),
    ...(methods.length > 0 && { mfa_methods: methods.join(' ') }),
    mfa_transaction: id,
  }
  const header = Object.entries(facts)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')
  const { error, error_description } = facts
  return answerJson({ error, error_description }, { status: 401, headers: { 'WWW-Authenticate': `Bearer ${header}` } })
}

function tryAgain(): Response {
  return answerRefusal({
    status: 503,
    reason: 'storeUnavailable',
    text: 'Try again in a moment.',
    retryInMs: 2_000,
  })
}
