'use client'

import type { MfaFailure } from '@mfa-challenge/contract'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { noteRateLimit } from '../cooldown/noteRateLimit.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { attempt } from './attempt.ts'

/** How far one call of the service, or of the host, is. */
export type OperationState<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'answered'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

export interface UseOperationOptions<Answer> {
  /** Whose operation it is: the method's id. Another owner calls off what is in flight, and forgets what was answered. */
  owner: string
  /**
   * Names of deadlines. While one of them has not passed, `run` does nothing.
   * @default none
   */
  deadlines?: readonly string[] | undefined
  /** Called once for each answer, unless the run was called off. */
  onAnswered?: ((answer: Answer) => void) | undefined
}

/** A call that goes out when the person does something, and at no other time. */
export interface Operation<Answer> {
  readonly state: OperationState<Answer>
  /** Does nothing while another run is in flight. */
  run(call: (signal: AbortSignal) => Promise<Answer>): void
  /** Calls off what is in flight, and forgets what was answered. */
  reset(): void
}

interface Flight {
  readonly owner: string
  readonly controller: AbortController
}

const idle = { status: 'idle' } as const
const running = { status: 'running' } as const

/** What all sending hooks share: one run at a time, called off with its owner, nothing secret left in the cache. */
export function useOperation<Answer>(options: UseOperationOptions<Answer>): Operation<Answer> {
  const { owner } = options
  const { queryClient, clock, deadlines } = useMfaEnvironment()
  const tell = useLatestCallback((answer: Answer) => options.onAnswered?.(answer))
  const [entry, setEntry] = useState<{ owner: string; state: OperationState<Answer> }>({ owner, state: idle })
  const state = entry.owner === owner ? entry.state : idle
  if (entry.owner !== owner) setEntry({ owner, state: idle })

  // The mutation gets neither variables nor data: what is sent is in a closure, and what is answered (a sig_request, a
  // request id) goes to the state of this hook.
  const { mutateAsync, reset: forgetMutation } = useMutation<void, Error, () => Promise<void>>(
    { mutationFn: (run) => run(), gcTime: 0, retry: false, networkMode: 'always' },
    queryClient,
  )

  // A ref, not state: Enter and a click on the button come before the next render.
  const flight = useRef<Flight>(undefined)
  const mountedFor = useRef<string>(undefined)

  const callOff = useCallback(() => {
    if (flight.current === undefined) return
    flight.current.controller.abort()
    flight.current = undefined
    forgetMutation()
  }, [forgetMutation])

  useLayoutEffect(() => {
    if (flight.current?.owner !== owner) callOff()
    mountedFor.current = owner
    return () => {
      mountedFor.current = undefined
      // StrictMode unmounts and mounts again at once. A send that an effect of the host began in between goes on.
      queueMicrotask(() => {
        if (mountedFor.current === undefined) callOff()
      })
    }
  }, [owner, callOff])

  const run: Operation<Answer>['run'] = (call) => {
    if (flight.current !== undefined || mountedFor.current !== owner) return
    if (options.deadlines?.some((name) => deadlines.get(name) !== undefined)) return
    const mine = { owner, controller: new AbortController() }
    flight.current = mine
    setEntry({ owner, state: running })
    // Not caught: it only rejects when a callback of the host throws, and that must not go unseen.
    void mutateAsync(async () => {
      const result = await attempt(call, mine.controller.signal)
      if (flight.current !== mine) return
      flight.current = undefined
      forgetMutation()
      if (result.status === 'failed') noteRateLimit(result.failure, { clock, deadlines })
      setEntry({ owner, state: result })
      if (result.status === 'answered') tell(result.answer)
    })
  }

  const reset = () => {
    callOff()
    setEntry({ owner, state: idle })
  }

  return { state, run, reset }
}
