import { randomBytes, randomUUID } from 'node:crypto'
import { GatewayRefusal } from '../answers/answers.ts'
import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'

/** Something that waits for the person to prove who they are. */
export interface Transaction {
  /** The portal's own name for it. */
  txn: string
  subject: string
  /** SHA-256 of what is to be approved. */
  approved: string
  /** The methods that will do; all where there is none. */
  methods: readonly string[]
}

/** What is waiting for a proof. Each is one session's, and can be proven once. */
export interface Transactions {
  /** Begins one; gives its id for the browser. */
  begin(session: string, transaction: Transaction): Promise<string>
  /** `undefined` where it is another session's, another person's, over, or was never begun. */
  find(session: string, id: string): Promise<Transaction | undefined>
  /** Takes the right to prove it: only once. */
  claim(session: string, id: string): Promise<boolean>
}

/** How long a person may take for a whole challenge. */
const lifetimeMs = 15 * 60_000

export function createTransactions(store: GatewayStore): Transactions {
  const keyOf = (session: string, id: string) => `transaction:${digest(session, id)}`
  return {
    async begin(session, transaction) {
      const id = randomBytes(16).toString('hex')
      const key = keyOf(session, id)
      await store.put(key, JSON.stringify(transaction), lifetimeMs)
      await store.putOnce(key, 'open', lifetimeMs)
      return id
    },
    async find(session, id) {
      const text = await store.get(keyOf(session, id))
      const transaction: Transaction | undefined = text === undefined ? undefined : JSON.parse(text)
      return transaction
    },
    claim: async (session, id) => (await store.takeOnce(keyOf(session, id))) === 'open',
  }
}

/** A name for a transaction where the portal has none. */
export function newTransactionName(): string {
  return randomUUID()
}

/** The browser's list of transactions: ids of ours, a space between. */
export function readTransactionIds(header: string | null): string[] {
  const ids = (header ?? '').split(' ').filter((id) => id !== '')
  if (ids.length <= 8 && ids.every((id) => /^[\da-f]{32}$/.test(id))) return [...new Set(ids)]
  throw new GatewayRefusal({ status: 400, reason: 'badInput', text: 'MFA-Transaction: not what this takes.' })
}
