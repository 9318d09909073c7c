'use client'

import type { MfaClient } from '@mfa-challenge/contract'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { type Clock, systemClock } from '../clock/Clock.ts'
import type { Deadlines } from '../deadlines/Deadlines.ts'
import type { MfaEvent } from '../events/MfaEvent.ts'
import { useLocale } from '../locale/useLocale.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import type { Visibility } from '../visibility/Visibility.ts'

/** What every hook works with. The same object for as long as the provider keeps its cache and its `challengeKey`. */
export interface MfaEnvironment {
  /** Makes its calls by the provider's newest client, in its newest language. */
  readonly client: MfaClient
  /** Pass it as second argument to `useMutation` and `useQuery`: the provider leaves the portal's own one in context. */
  readonly queryClient: QueryClient
  /** The provider's. It never goes back. */
  readonly clock: Clock
  /** At least 0, below 1. */
  readonly random: () => number
  readonly visibility: Visibility
  readonly deadlines: Deadlines
  /** When polls ask. */
  readonly pollSchedule: MfaPollSchedule
  /** Tells the host's analytics. Never throws. */
  readonly emit: (event: MfaEvent) => void
}

/** Only `MfaProvider` gives them. */
export const MfaEnvironmentContext = createContext<MfaEnvironment | undefined>(undefined)
export const MfaLocaleContext = createContext<string | undefined>(undefined)

/** The environment of the nearest `MfaProvider`. */
export function useMfaEnvironment(): MfaEnvironment {
  const environment = useContext(MfaEnvironmentContext)
  if (environment === undefined) {
    throw new Error(
      '@mfa-challenge/hooks: no MfaProvider found, so this hook has no service to ask. ' +
        'Wrap the tree in <MfaProvider client={createMfaClient({ baseUrl: … })}>.',
    )
  }
  return environment
}

/** The client of the nearest `MfaProvider`. It makes its calls in the provider's language, and never changes. */
export function useMfaClient(): MfaClient {
  return useMfaEnvironment().client
}

/**
 * The language that the person reads (BCP 47): the provider's, else the page's (`<html lang>`, whose changes it follows),
 * else `en`. Never one of the browser's. On a server, and while the page is hydrated, the page's is not known yet.
 */
export function useMfaLocale(): string {
  return useLocale(useContext(MfaLocaleContext))
}

/** The provider's clock, or the system's where there is none: a countdown alone needs no service. */
export function useClock(): Clock {
  return useContext(MfaEnvironmentContext)?.clock ?? systemClock
}

/** Tells the host's analytics of an event; nobody, where there is no provider. */
export function useEmit(): MfaEnvironment['emit'] {
  return useContext(MfaEnvironmentContext)?.emit ?? tellNobody
}

function tellNobody() {}
