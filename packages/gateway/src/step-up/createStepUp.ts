import { answerJson, answerRefusal } from '../answers/answers.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import { newTransactionName, type Transactions } from '../assertion/createTransactions.ts'
import { canonicalJson } from '../digest/canonicalJson.ts'
import { digest } from '../digest/digest.ts'
import { isMethodName } from '../verifier/isMethodName.ts'
import type { GatewayLogger } from '../log/GatewayLog.ts'
import { type AskedRequest, headerOf } from '../request/AskedRequest.ts'
import type { StepUp, StepUpOptions } from './StepUp.ts'

const description = 'More proof of who you are is needed for this.'

/** Makes what protects an endpoint of the portal: by the challenge of RFC 9470, and the assertion that answers it. */
export function createStepUp(facts: { assertions: Assertions; transactions: Transactions; log: GatewayLogger }) {
  const { assertions, transactions, log } = facts

  return async function stepUp(request: AskedRequest, options: StepUpOptions): Promise<StepUp> {
    const { person, approve, maxAge = 300, methods = [], transaction } = options
    for (const method of methods)
      if (!isMethodName(method)) throw new TypeError(`@mfa-challenge/gateway: ${JSON.stringify(method)} is no method.`)
    const approved = digest(canonicalJson(approve))
    const assertion = headerOf(request, 'MFA-Assertion')
    if (assertion !== null) {
      const expected = { subject: person.subject, approved, txn: transaction, maxAge, methods }
      const verified = await assertions.verify(assertion, expected)
      if (verified.ok) return { passed: true, claims: verified.claims }
      log.warn({ event: 'assertionRefused', reason: verified.fault })
      if (verified.fault === 'storeUnavailable') return { passed: false, response: tryAgain() }
    }
    const begun = { txn: transaction ?? newTransactionName(), subject: person.subject, approved, methods }
    try {
      return {
        passed: false,
        response: challenge(await transactions.begin(digest(person.session), begun), maxAge, methods),
      }
    } catch {
      return { passed: false, response: tryAgain() }
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
