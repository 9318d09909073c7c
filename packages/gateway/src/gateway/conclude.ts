import { notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import type { Transactions } from '../assertion/createTransactions.ts'
import type { GatewayLogger } from '../log/GatewayLog.ts'
import { storeOut } from '../store/storeOut.ts'
import type { Exchange } from './Exchange.ts'
import type { TransactionOf } from './readTransactions.ts'

/** Makes of a success what it is worth: an assertion for each transaction that waited for it. */
export type Conclude = (
  exchange: Exchange,
  transactions: readonly TransactionOf[],
  amr: readonly string[],
) => Promise<AssertionClaims[]>

export function createConclusion(facts: {
  assertions: Assertions
  transactions: Transactions
  log: GatewayLogger
}): Conclude {
  return async ({ person, session, method }, waiting, amr) => {
    const claims: AssertionClaims[] = []
    for (const { id, transaction } of waiting) {
      // Whoever takes it proves it: not two, and not twice.
      if (!(await facts.transactions.claim(session, id).catch(storeOut))) continue
      const { txn, approved } = transaction
      const proof = { subject: person.subject, method, amr, txn, approved }
      claims.push(await facts.assertions.issue(proof).catch(storeOut))
    }
    if (waiting.length > 0 && claims.length === 0) throw notFound()
    facts.log.info({ event: 'verified', method })
    return claims
  }
}
