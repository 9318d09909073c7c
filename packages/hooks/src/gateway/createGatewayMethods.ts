import type { MfaFailure } from '@mfa-challenge/contract'
import type { GatewayClient, GatewayMethod } from '@mfa-challenge/contract/gateway'
import { noteRateLimit } from '../deadlines/noteRateLimit.ts'
import { createWait, waitNow } from '../deadlines/waiting.ts'
import type { MfaEnvironment } from '../environment/MfaEnvironment.ts'
import { readFailure } from '../failure/readFailure.ts'
import type { Holders } from '../kept/Kept.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { attempt } from '../operation/attempt.ts'
import { createQuery } from '../query/createQuery.ts'
import { createStore } from '../store/Store.ts'
import { toMfaMethods } from './fetchGatewayMethods.ts'

/** How far the list is. */
export type GatewayMethodsStep =
  | { readonly status: 'loading' }
  /** Empty where this person has none. */
  | { readonly status: 'ready'; readonly methods: readonly MfaMethod[] }
  | { readonly status: 'failed'; readonly failure: MfaFailure }

export interface GatewayMethodsGiven {
  client: GatewayClient
  locale: string
}

/** The methods that a gateway lists, asked for once and kept as long as somebody shows them. */
export function createGatewayMethods(environment: MfaEnvironment, holders: Holders<GatewayMethodsGiven>) {
  const { clock, queryClient } = environment
  const state = createStore<GatewayMethodsStep>({ status: 'loading' })
  const query = createQuery<GatewayMethod[]>({
    queryClient,
    key: ['mfa', 'gateway', 'methods'],
    ask(signal) {
      const { client, locale } = holders.newest()
      return client.listMethods({ signal, locale })
    },
  })
  let asked: AbortController | undefined

  const load = () => {
    const controller = new AbortController()
    asked = controller
    const unlessCalledOff = (heed: () => void) => {
      if (asked === controller) heed()
    }
    state.set({ status: 'loading' })
    attempt(query.ask, { clock, controller, where: 'client' }).then(
      (listed) =>
        unlessCalledOff(() => state.set({ status: 'ready', methods: toMfaMethods(holders.newest().client, listed) })),
      (error: unknown) =>
        unlessCalledOff(() => {
          const failure = readFailure(error, 'client')
          noteRateLimit(failure, environment)
          state.set({ status: 'failed', failure })
        }),
    )
  }

  return {
    ...state,
    wait: createWait(environment),
    begin() {
      if (asked === undefined) load()
    },
    /** After a failure, asks again. Not under a rate limit. */
    retry() {
      if (state.get().status === 'failed' && waitNow(environment.deadlines) === undefined) load()
    },
    release() {
      asked?.abort()
      asked = undefined
      query.remove()
    },
  }
}
