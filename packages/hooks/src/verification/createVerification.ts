import type { PortalPart, VerificationStatus } from '@mfa-challenge/contract'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { unreadableStatus, wrongShape } from '../failure/unreadableAnswer.ts'
import type { Holders } from '../kept/Kept.ts'
import { createOperation, type OperationState } from '../operation/createOperation.ts'
import { createPoll, type PolledMethod } from '../poll/createPoll.ts'
import { isSettled, type PollState, type SettledPollState } from '../poll/PollState.ts'
import { Sealed } from '../sealed/Sealed.ts'
import { deriveStore, type Store } from '../store/Store.ts'

/** How far a verification is: a call, and where the service answers that it is under way, the asking how it stands. */
export type VerificationState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | {
      readonly status: 'waiting'
      /** When the call was answered. */
      readonly at: number
      /** Not asked about for now, because the page is hidden. */
      readonly hidden: boolean
    }
  | SettledPollState

/** What a call of the service, or of the host, says. */
export interface VerificationAnswer {
  readonly status: VerificationStatus
  readonly error?: string | undefined
  /** To ask about. */
  readonly requestId?: string | undefined
}

export type VerificationOptions = PolledMethod & {
  environment: MfaEnvironment
  methodId: string
  /** The operation's name in the cache. */
  operation: string
  /** Whose function is called, for the developer of the host. */
  where: PortalPart
  holders: Pick<Holders<unknown>, 'any'>
  /** SUCCESS says that something was sent, and is no verdict: only the poll may give one. */
  isSuccessSent?: boolean | undefined
  timeoutMs?: (() => number | undefined) | undefined
  /** Called once for each answer that is to be asked about. */
  onWaiting?: ((at: number) => void) | undefined
  /** Called once for each end. */
  onSettled?: ((state: SettledPollState) => void) | undefined
}

export interface Verification extends Store<VerificationState> {
  /** Does nothing while another run is in flight. */
  run: (call: (signal: AbortSignal) => Promise<VerificationAnswer>) => void
  /** Asks about the same verification again, after `stopped` or `timedOut`. */
  retry: () => void
  /** The id that is asked about, or was last; undefined where there is none to ask about, or the service knows of none. */
  awaited: () => string | undefined
  /** Calls off what is under way, and forgets what is known. */
  reset: () => void
  release: () => void
  isSpent: () => boolean
}

/** What stays in the cache of an answer. */
interface Kept {
  readonly status: VerificationStatus
  readonly error?: string | undefined
  readonly at: number
  readonly requestId: Sealed<string | undefined>
}

/** One verification after another, of one method. */
export function createVerification(options: VerificationOptions): Verification {
  const { environment, method, methodId, holders, isSuccessSent = false, onWaiting, onSettled } = options
  const poll = createPoll({ ...options, isWanted: holders.any, onSettled })
  const isSent = ({ status }: Kept) => status === 'PENDING' || (isSuccessSent && status === 'SUCCESS')
  const operation = createOperation<Kept>({
    environment,
    key: ['mfa', method, options.operation, methodId],
    where: options.where,
    isWanted: holders.any,
    onAnswered(answer) {
      const requestId = awaited()
      if (requestId !== undefined) poll.ask(requestId)
      if (isSent(answer)) return onWaiting?.(answer.at)
      const state = store.get()
      if (state.status !== 'idle' && state.status !== 'running' && state.status !== 'waiting') onSettled?.(state)
      return undefined
    },
  })
  const store = deriveStore(operation, poll, (call, polled) => stateOf(call, polled, isSent))

  function awaited(): string | undefined {
    const state = operation.get()
    const polled = poll.get()
    // Under that id the service knows of nothing. To ask again would be in vain, each time.
    if (polled.status === 'stopped' && polled.failure.code === 'invalidRequest') return undefined
    return state.status === 'answered' && isSent(state.answer) ? state.answer.requestId.read() : undefined
  }
  const reset = () => {
    poll.stop()
    operation.reset()
  }

  return {
    ...store,
    run(call) {
      poll.stop()
      operation.run(async (signal) => {
        const { status, error, requestId } = await call(signal)
        // A host in JavaScript may give an empty one.
        return { status, error, requestId: new Sealed(requestId || undefined), at: environment.clock.now() }
      })
    },
    retry: poll.retry,
    awaited,
    reset,
    release: reset,
    isSpent: () => store.get().status === 'succeeded',
  }
}

/** What is known. Only an exact SUCCESS is one. */
function stateOf(call: OperationState<Kept>, poll: PollState, isSent: (answer: Kept) => boolean): VerificationState {
  if (call.status === 'idle' || call.status === 'running') return call
  if (call.status === 'failed') return { status: 'stopped', failure: call.failure }
  const { status, requestId, error, at } = call.answer
  if (isSent(call.answer)) {
    if (requestId.read() === undefined) return { status: 'stopped', failure: wrongShape }
    return isSettled(poll) ? poll : { status: 'waiting', at, hidden: poll.status === 'polling' && poll.hidden }
  }
  switch (status) {
    case 'SUCCESS':
      return { status: 'succeeded' }
    case 'LOCKOUT':
      return { status: 'lockedOut' }
    case 'NOT_ENOUGH_DATA':
      return { status: 'notEnoughData' }
    case 'FAILED':
    // Not to be had here: it is asked about.
    case 'PENDING':
      return { status: 'refused', error }
    case 'UNKNOWN':
    case 'MISSING':
      return { status: 'stopped', failure: unreadableStatus(status) }
    default:
      return status satisfies never
  }
}
