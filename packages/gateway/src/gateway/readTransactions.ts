import { GatewayRefusal, notFound } from '../answers/answers.ts'
import { type FoundTransaction, readTransactionIds, type Transactions } from '../assertion/createTransactions.ts'
import { storeOut } from '../store/storeOut.ts'
import type { Exchange } from './Exchange.ts'

/** A transaction, under the id that the browser has. */
export interface TransactionOf {
  id: string
  /** `undefined` where it is over, or is not this session's. */
  found: FoundTransaction | undefined
}

/** Reads for what the call is to be a proof. At least one must be this person's, in this session: the key says both. */
export async function readTransactions(
  { headers, session }: Exchange,
  transactions: Transactions,
): Promise<TransactionOf[]> {
  const ids = readTransactionIds(headers.get('MFA-Transaction'))
  const all = await Promise.all(
    ids.map(async (id) => ({ id, found: await transactions.find(session, id).catch(storeOut) })),
  )
  if (all.length > 0 && all.every(({ found }) => found === undefined)) throw notFound()
  return all
}

/** Whether a method will do for all of them. */
export function allows(transactions: readonly TransactionOf[], method: string): boolean {
  return transactions.every(({ found }) => {
    const methods = found?.transaction.methods ?? []
    return methods.length === 0 || methods.includes(method)
  })
}

export function refuseMethod(): never {
  throw new GatewayRefusal({ status: 403, reason: 'methodNotAllowed', text: 'This method will not do for this.' })
}
