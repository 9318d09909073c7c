import type { MfaMethod } from '../methods/mfaMethod.ts'
import { readFailure } from '../failure/readFailure.ts'
import type { Handover } from '../sealed/Sealed.ts'
import { createStore } from '../store/Store.ts'
import type { StepUpDemand } from './readDemand.ts'
import { canJoin, createRound, dealOut, type Round, transactionsOf, type Waiter } from './Round.ts'
import { type StepUpRefusal, StepUpRefused } from './StepUpRefused.ts'

/** A challenge to be shown, and whom to tell how it ended. */
export interface StepUpChallenge {
  /** Another one for each challenge: for a `key`. */
  readonly id: number
  /** What the person has, of what will do. Those that can't be chosen say why. */
  readonly methods: readonly MfaMethod[]
  /** What the server says of each request that waits (`error_description`): for developers, not for people. */
  readonly descriptions: readonly string[]
  /** A method was passed: the requests are done with what the gateway gave for each. */
  readonly succeed: () => void
  /** It ended otherwise. The requests reject. */
  readonly refuse: (reason: StepUpRefusal) => void
}

/** How far a step-up is. */
export type StepUpState =
  | { readonly status: 'idle' }
  /** The methods are fetched: what shows the challenge can be, too. */
  | { readonly status: 'preparing' }
  | { readonly status: 'open'; readonly challenge: StepUpChallenge }

const idle: StepUpState = { status: 'idle' }
const preparing: StepUpState = { status: 'preparing' }

/** One challenge at a time, each for as many requests as can share it. */
export function createRounds(fetchMethods: (signal: AbortSignal) => Promise<MfaMethod[]>) {
  const state = createStore<StepUpState>(idle)
  const rounds: Round[] = []
  let presenters = 0
  let count = 0

  const settle = (round: Round, end: (waiter: Waiter) => void) => {
    const place = rounds.indexOf(round)
    if (place === -1) return
    rounds.splice(place, 1)
    round.controller.abort()
    const waiters = [...round.waiters]
    round.waiters.clear()
    for (const waiter of waiters) end(waiter)
    if (place === 0) begin()
  }

  const refuse = (round: Round, refused: StepUpRefused) => settle(round, ({ reject }) => reject(refused))

  const succeed = (round: Round) => {
    if (!round.isPassed) return refuse(round, new StepUpRefused('unavailable'))
    return settle(round, (waiter) => {
      if (waiter.assertion === undefined) queue(waiter)
      else waiter.resolve(waiter.assertion)
    })
  }

  /** Shows the next challenge, or nothing. */
  function begin() {
    const [round] = rounds
    if (round === undefined) return state.set(idle)
    if (round.methods !== undefined) return undefined
    state.set(preparing)
    const { signal } = round.controller
    fetchMethods(signal).then(
      (methods) => {
        if (rounds[0] !== round) return
        if (methods.length === 0) {
          refuse(round, new StepUpRefused('noMethod'))
          return
        }
        round.methods = methods
        count += 1
        show(round, count)
      },
      (error: unknown) => {
        if (signal.aborted) return
        refuse(round, new StepUpRefused('unavailable', { failure: readFailure(error, 'client'), cause: error }))
      },
    )
    return undefined
  }

  function show(round: Round, id: number) {
    const { methods = [], waiters } = round
    const descriptions = [...waiters].flatMap(({ demand }) => demand.description ?? [])
    const challenge: StepUpChallenge = {
      id,
      methods,
      descriptions,
      succeed: () => succeed(round),
      // What the gateway has given its word for is passed, however the screen went.
      refuse: (reason) => (round.isPassed ? succeed(round) : refuse(round, new StepUpRefused(reason))),
    }
    state.set({ status: 'open', challenge })
  }

  function queue(waiter: Waiter): Round {
    const shared = rounds.find((round) => canJoin(round, waiter.demand))
    if (shared === undefined) {
      const round = createRound(waiter)
      rounds.push(round)
      return round
    }
    shared.waiters.add(waiter)
    showAnew(shared)
    return shared
  }

  /** Others wait for the one that is shown. */
  function showAnew(round: Round) {
    const now = state.get()
    if (rounds[0] === round && now.status === 'open') show(round, now.challenge.id)
  }

  function leave(waiter: Waiter) {
    const round = rounds.find(({ waiters }) => waiters.has(waiter))
    if (round === undefined) return
    round.waiters.delete(waiter)
    if (round.waiters.size > 0) showAnew(round)
    else settle(round, () => undefined)
  }

  return {
    get: state.get,
    first: idle,
    /** Whoever listens shows the challenges. */
    subscribe(onChange: () => void) {
      presenters += 1
      const end = state.subscribe(onChange)
      return () => {
        end()
        presenters -= 1
        // Whoever takes its place in the same commit comes before this.
        queueMicrotask(() => {
          if (presenters > 0) return
          // The last first, so that none is begun.
          for (let last = rounds.at(-1); last !== undefined; last = rounds.at(-1))
            refuse(last, new StepUpRefused('unavailable'))
        })
      }
    },
    /** Has a demand met: by the challenge that is open, or by one after it. Resolves with what opens once. */
    join(demand: StepUpDemand, signal: AbortSignal): Promise<Handover<string>> {
      return new Promise((resolve, reject) => {
        const callOff = () => reject(signal.reason ?? new DOMException('The request was called off.', 'AbortError'))
        if (signal.aborted) return callOff()
        if (presenters === 0) throw new StepUpRefused('unavailable', { cause: new Error(nobodyShows) })
        const isFirst = rounds.length === 0
        const waiter: Waiter = { demand, resolve, reject }
        queue(waiter)
        signal.addEventListener('abort', () => {
          callOff()
          leave(waiter)
        })
        if (isFirst) begin()
        return undefined
      })
    },
    transactions: () => transactionsOf(rounds[0]),
    /** Takes the gateway's word for those whom it was given for. */
    take(assertion: string, transactions: string | undefined) {
      const [round] = rounds
      if (round === undefined) return
      dealOut(round, assertion, transactions)
      round.isPassed = [...round.waiters].some((waiter) => waiter.assertion !== undefined)
    },
  }
}

const nobodyShows =
  'nothing on this page shows a challenge. Put a StepUpProvider around what makes such requests, or subscribe yourself.'
