import { randomBytes, randomUUID } from 'node:crypto'
import { GatewayRefusal } from '../answers/answers.ts'
import { digest } from '../digest/digest.ts'
import type { GatewayStore } from '../store/GatewayStore.ts'
import type { AssertionClaims } from './AssertionClaims.ts'

/** Something that waits for the person to prove who they are. */
interface Transaction {
  /** The portal's own name for it. */
  txn: string
  /** SHA-256 of what is to be approved. */
  approved: string
  /** The methods that will do; all where there is none. */
  methods: readonly string[]
  /** In milliseconds since the epoch: what was approved before is no proof for it. */
  begunAt: number
}

/** A transaction, and what was proven for it already. */
export interface FoundTransaction {
  transaction: Transaction
  proven: AssertionClaims | undefined
}

/** What is waiting for a proof. Each is one person's in one session, and can be proven once. */
export interface Transactions {
  /** Begins one; gives its id for the browser. */
  begin(session: string, transaction: Transaction): Promise<string>
  /** `undefined` where it is another session's, over, or was never begun. */
  find(session: string, id: string): Promise<FoundTransaction | undefined>
  /** Takes the right to prove it: only once. */
  claim(session: string, id: string): Promise<boolean>
  /** Gives that right back, where nothing came of it. */
  reopen(session: string, id: string): Promise<void>
  /** Keeps what was proven, so that whoever did not get it can be told again. */
  keep(session: string, id: string, claims: AssertionClaims): Promise<void>
}

/** How long a person may take for a whole challenge. */
const lifetimeMs = 15 * 60_000
/** With more of them, the assertions of all would be longer than the headers that proxies let through. */
const most = 4

/** Makes transactions over a store. */
export function createTransactions(store: GatewayStore): Transactions {
  const keyOf = (session: string, id: string) => `transaction:${digest(session, id)}`
  const provenOf = (session: string, id: string) => `proven:${digest(session, id)}`
  return {
    async begin(session, transaction) {
      const id = randomBytes(16).toString('hex')
      const key = keyOf(session, id)
      await store.put(key, JSON.stringify(transaction), lifetimeMs)
      await store.putOnce(key, 'open', lifetimeMs)
      return id
    },
    async find(session, id) {
      const [begun, kept] = await Promise.all([store.get(keyOf(session, id)), store.get(provenOf(session, id))])
      if (begun === undefined) return undefined
      const transaction: Transaction = JSON.parse(begun)
      const proven: AssertionClaims | undefined = kept === undefined ? undefined : JSON.parse(kept)
      return { transaction, proven }
    },
    claim: async (session, id) => (await store.takeOnce(keyOf(session, id))) === 'open',
    reopen: (session, id) => store.putOnce(keyOf(session, id), 'open', lifetimeMs),
    keep: (session, id, claims) =>
      store.put(provenOf(session, id), JSON.stringify(claims), (claims.exp - claims.iat) * 1000),
  }
}

/** A name for a transaction where the portal has none. */
export function newTransactionName(): string {
  return randomUUID()
}

/** The browser's list of transactions: ids of ours, a space between. */
export function readTransactionIds(header: string | null): string[] {
  const ids = (header ?? '').split(' ').filter((id) => id !== '')
  if (ids.length <= most && ids.every((id) => /^[\da-f]{32}$/.test(id)) && new Set(ids).size === ids.length) return ids
  throw new GatewayRefusal({ status: 400, reason: 'badInput', text: 'MFA-Transaction: not what this takes.' })
}
