import type { MfaMethod } from '../methods/mfaMethod.ts'
import { Handover } from '../sealed/Sealed.ts'
import type { StepUpDemand } from './readDemand.ts'
import type { StepUpRefused } from './StepUpRefused.ts'

/** A request that waits for a challenge. */
export interface Waiter {
  readonly demand: StepUpDemand
  readonly resolve: (assertion: Handover<string>) => void
  readonly reject: (refused: StepUpRefused) => void
  /** Its own, once the challenge was passed. It can be taken out once. */
  assertion?: Handover<string> | undefined
}

/** One challenge, and the requests that share it. */
export interface Round {
  readonly waiters: Set<Waiter>
  /** Ends what is fetched for it. */
  readonly controller: AbortController
  /** The ones that the person can choose from, once they are known. */
  methods?: readonly MfaMethod[] | undefined
  /** The gateway has given its word: whoever comes now comes too late. */
  isPassed: boolean
}

/** A gateway takes no more transactions with one call. */
const most = 4

export function createRound(first: Waiter): Round {
  return { waiters: new Set([first]), controller: new AbortController(), isPassed: false }
}

/** Whether a demand can be met together with those of a challenge: what passes that must do for this as well. */
export function canJoin({ waiters, isPassed }: Round, { methods }: StepUpDemand): boolean {
  if (isPassed || waiters.size >= most) return false
  if (methods === undefined) return true
  return [...waiters].some(({ demand }) => demand.methods?.every((method) => methods.includes(method)) === true)
}

/** Names the transactions of a challenge, for a header. Undefined where there are none. */
export function transactionsOf(round: Round | undefined): string | undefined {
  const named = [...(round?.waiters ?? [])].map(({ demand }) => demand.transaction)
  return named.length === 0 ? undefined : named.join(' ')
}

/** Gives each request its own assertion: they come in the order in which the transactions were named. */
export function dealOut({ waiters }: Round, assertion: string, transactions: string | undefined): void {
  const assertions = assertion.split(' ')
  const named = (transactions ?? '').split(' ')
  // Which is whose can't be told any more.
  if (assertions.length !== named.length) return
  for (const [place, transaction] of named.entries()) {
    const own = assertions[place]
    const waiter = [...waiters].find((one) => one.assertion === undefined && one.demand.transaction === transaction)
    // A hyphen stands for none: what the person said yes to was not this.
    if (waiter !== undefined && own && own !== '-') waiter.assertion = new Handover(own)
  }
}
