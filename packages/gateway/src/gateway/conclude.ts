import { notFound } from '../answers/answers.ts'
import type { AssertionClaims } from '../assertion/AssertionClaims.ts'
import type { Assertions } from '../assertion/createAssertions.ts'
import type { Transactions } from '../assertion/createTransactions.ts'
import type { GatewayLogger } from '../log/GatewayLog.ts'
import { storeOut } from '../store/storeOut.ts'
import type { Exchange } from './Exchange.ts'
import type { TransactionOf } from './readTransactions.ts'

/** What was proven, and since when that is certain. */
interface Success {
  waiting: readonly TransactionOf[]
  amr: readonly string[]
  /**
   * In milliseconds since the epoch: for a push, when the service was last heard to say that nobody had answered. What began to
   * wait after it is not what the person said yes to.
   */
  provenAt: number
}

/**
 * Makes of a success what it is worth: an assertion for each transaction that waited for it, in their order; `null` where there
 * is none.
 */
export type Conclude = (exchange: Exchange, success: Success) => Promise<(AssertionClaims | null)[]>

export function createConclusion(facts: {
  assertions: Assertions
  transactions: Transactions
  log: GatewayLogger
}): Conclude {
  const { assertions, transactions, log } = facts

  const prove = async (exchange: Exchange, { id, found }: TransactionOf, { amr, provenAt }: Success) => {
    const { person, session, method } = exchange
    if (found === undefined) return null
    // Who proves it a second time did not hear of the first.
    if (found.proven !== undefined) return found.proven
    const { txn, approved, begunAt } = found.transaction
    if (begunAt > provenAt) return null
    // Whoever takes it proves it: not two, and not twice.
    if (!(await transactions.claim(session, id).catch(storeOut))) return null
    const proof = { subject: person.subject, method, amr, txn, approved, provenAt }
    const claims = await assertions.issue(proof).catch(async () => {
      await transactions.reopen(session, id).catch(() => undefined)
      return storeOut()
    })
    // Where it can't be kept, it is told once.
    await transactions.keep(session, id, claims).catch(() => undefined)
    return claims
  }

  return async (exchange, success) => {
    const claims: (AssertionClaims | null)[] = []
    for (const one of success.waiting) claims.push(await prove(exchange, one, success))
    if (claims.length > 0 && claims.every((one) => one === null)) throw notFound()
    log.info({ event: 'verified', method: exchange.method })
    return claims
  }
}
