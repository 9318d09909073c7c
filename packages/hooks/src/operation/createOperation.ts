import { MfaError, type MfaFailure, type PortalPart } from '@mfa-challenge/contract'
import { MutationObserver, type MutationObserverResult } from '@tanstack/react-query'
import { noteRateLimit } from '../deadlines/noteRateLimit.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { readFailure } from '../failure/readFailure.ts'
import { Handover } from '../sealed/Sealed.ts'
import { createListeners, type Store } from '../store/Store.ts'
import { attempt } from './attempt.ts'

/** How far one call of the service, or of the host, is. */
export type OperationState<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'answered'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

export interface OperationOptions<Answer> {
  environment: MfaEnvironment
  /** Names it in the cache. It holds no secret: `['mfa', 'token', 'send', methodId]`. */
  key: readonly string[]
  /** Whose function is called, for the developer of the host. */
  where: PortalPart
  /** Whether anybody still waits for it. Where nobody does any more, the call is not made. */
  isWanted: () => boolean
  /** Called once for each answer, unless the run was called off. What is secret in an answer has to be sealed. */
  onAnswered?: ((answer: Answer) => void) | undefined
}

/** A call that goes out when the person does something, and at no other time. */
export interface Operation<Answer> extends Store<OperationState<Answer>> {
  /** Does nothing while another run is in flight. */
  run: (call: (signal: AbortSignal) => Promise<Answer>) => void
  /** Calls off what is in flight, and forgets what was answered. */
  reset: () => void
}

interface Flight<Answer> {
  readonly call: (signal: AbortSignal) => Promise<Answer>
  readonly controller: AbortController
}

/** One run at a time, as a mutation of React Query: it has the state, and neither what is sent nor anything secret. */
export function createOperation<Answer>(options: OperationOptions<Answer>): Operation<Answer> {
  const { environment, key, where, isWanted, onAnswered } = options
  const { queryClient, clock } = environment
  const { subscribe, tell } = createListeners()
  const observer = new MutationObserver<Answer, MfaError, Handover<Flight<Answer>>>(queryClient, {
    mutationKey: key,
    async mutationFn(handover) {
      const mine = handover.take()
      // It begins a moment after the press: whoever has gone by then wants nothing any more. And nothing goes out twice.
      if (mine === undefined || mine.controller.signal.aborted || !isWanted()) throw new MfaError({ code: 'aborted' })
      return attempt(mine.call, { clock, where, controller: mine.controller })
    },
    // Whatever the host's client has for defaults: it never goes out twice, and never later.
    retry: false,
    networkMode: 'always',
    gcTime: 0,
    throwOnError: false,
    onMutate: nothing,
    onSuccess: nothing,
    onError: nothing,
    onSettled: nothing,
  })

  // Nor does it wait for mutations of the host's.
  const { scope: _scope, ...unscoped } = observer.options
  observer.options = unscoped

  let flight: AbortController | undefined
  let last: { result: unknown; state: OperationState<Answer> } | undefined

  const get = () => {
    const result = observer.getCurrentResult()
    if (last?.result !== result) last = { result, state: stateOf(result) }
    return last.state
  }

  const settled = (controller: AbortController) => {
    if (flight !== controller) return
    flight = undefined
    const state = get()
    if (state.status === 'failed') noteRateLimit(state.failure, environment)
    tell()
    if (state.status === 'answered') onAnswered?.(state.answer)
  }

  return {
    first: idle,
    get,
    subscribe,
    run(call) {
      if (flight !== undefined) return
      const controller = new AbortController()
      flight = controller
      const done = () => settled(controller)
      observer.mutate(new Handover({ call, controller })).then(done, done)
      tell()
    },
    reset() {
      flight?.abort()
      flight = undefined
      observer.reset()
      tell()
    },
  }
}

const idle = { status: 'idle' } as const
const running = { status: 'running' } as const

function stateOf<Answer>(
  result: MutationObserverResult<Answer, MfaError, Handover<Flight<Answer>>>,
): OperationState<Answer> {
  switch (result.status) {
    case 'idle':
      return idle
    case 'pending':
      return running
    case 'success':
      return { status: 'answered', answer: result.data }
    case 'error':
      // No `MfaError` where a callback of the host's own cache threw.
      return { status: 'failed', failure: readFailure(result.error, 'client') }
    default:
      return result satisfies never
  }
}

function nothing() {}
