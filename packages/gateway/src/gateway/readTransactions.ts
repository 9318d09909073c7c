import { GatewayRefusal, notFound } from '../answers/answers.ts'
import { readTransactionIds, type Transaction, type Transactions } from '../assertion/createTransactions.ts'
import { storeOut } from '../store/storeOut.ts'
import type { Exchange } from './Exchange.ts'

/** A transaction, under the id that the browser has. */
export interface TransactionOf {
  id: string
  transaction: Transaction
}

/** Reads for what the call is to be a proof. Every one must be this session's, and of this person. */
export async function readTransactions(
  { headers, session, person }: Exchange,
  transactions: Transactions,
): Promise<TransactionOf[]> {
  const ids = readTransactionIds(headers.get('MFA-Transaction'))
  return Promise.all(
    ids.map(async (id) => {
      const transaction = await transactions.find(session, id).catch(storeOut)
      if (transaction === undefined || transaction.subject !== person.subject) throw notFound()
      return { id, transaction }
    }),
  )
}

/** Whether a method will do for all of them. */
export function allows(transactions: readonly TransactionOf[], method: string): boolean {
  return transactions.every(({ transaction: { methods } }) => methods.length === 0 || methods.includes(method))
}

export function refuseMethod(): never {
  throw new GatewayRefusal({ status: 403, reason: 'methodNotAllowed', text: 'This method will not do for this.' })
}
