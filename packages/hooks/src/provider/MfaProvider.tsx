'use client'

import type { MfaClient } from '@mfa-challenge/contract'
import { readLocale } from '@mfa-challenge/contract/internal'
import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type Clock, systemClock } from '../clock/Clock.ts'
import { createDeadlines, type DeadlineStorage } from '../cooldown/Deadlines.ts'
import { sessionDeadlineStorage } from '../cooldown/sessionDeadlineStorage.ts'
import type { MfaEvent } from '../events/MfaEvent.ts'
import { useEmitter } from '../events/useEmitter.ts'
import { clientIn } from '../locale/clientIn.ts'
import { useLocale } from '../locale/useLocale.ts'
import { documentVisibility, type Visibility } from '../visibility/Visibility.ts'
import { type MfaEnvironment, MfaEnvironmentProvider } from './MfaEnvironment.ts'

export interface MfaProviderProps {
  /** Made by `createMfaClient`. */
  client: MfaClient
  /**
   * The language that the person reads (BCP 47, such as `fr-CA`). The service is asked in it, and security questions are
   * asked in it where they can be. What is no language tag counts as none, with a warning in development.
   * @default that of `<html lang>`, else `en`
   */
  locale?: string | undefined
  /**
   * A cache of your own. Codes and answers pass through it, so it must be neither persisted nor shown.
   * @default a private one, emptied when the provider goes
   */
  queryClient?: QueryClient | undefined
  /**
   * Read once, when the provider mounts.
   * @default systemClock
   */
  clock?: Clock | undefined
  /**
   * At least 0, below 1. Spreads polls. Read once, when the provider mounts.
   * @default Math.random
   */
  random?: (() => number) | undefined
  /**
   * Read once, when the provider mounts.
   * @default documentVisibility
   */
  visibility?: Visibility | undefined
  /**
   * Names the record of deadlines in storage. Challenges with the same one wait together, for the pause of any of them:
   * two on one page that are to wait apart need two.
   * @default 'default'
   */
  challengeKey?: string | undefined
  /**
   * Where deadlines survive a reload. It gets times, never secrets. Read once, when the provider mounts.
   * @default the tab's sessionStorage
   */
  storage?: DeadlineStorage | undefined
  /**
   * Called for each step of the challenge and each state of a method that the person was shown, for your analytics. It
   * gets fixed words and durations; never a code, an answer, an id, a name or a destination. What it throws is reported
   * as an uncaught error, and breaks nothing.
   */
  onEvent?: ((event: MfaEvent) => void) | undefined
  children?: ReactNode | undefined
}

/**
 * Gives the hooks below it the client and a private query cache. Query hooks of the portal below it keep using the
 * portal's own `QueryClientProvider`.
 */
export function MfaProvider(props: MfaProviderProps) {
  const { challengeKey = 'default', children } = props
  const locale = useLocale(readLocale(props.locale, 'MfaProvider locale'))
  const client = useMemo(() => clientIn(locale, props.client), [locale, props.client])
  const [fixed] = useState(() => ({
    clock: props.clock ?? systemClock,
    random: props.random ?? Math.random,
    visibility: props.visibility ?? documentVisibility,
    storage: props.storage ?? sessionDeadlineStorage,
  }))
  const emit = useEmitter(props.onEvent)
  const privateQueryClient = usePrivateQueryClient()
  const queryClient = props.queryClient ?? privateQueryClient

  const deadlines = useMemo(
    () => createDeadlines({ challengeKey, clock: fixed.clock, storage: fixed.storage }),
    [challengeKey, fixed],
  )
  const environment = useMemo<MfaEnvironment>(() => {
    const { clock, random, visibility } = fixed
    return { client, locale, queryClient, clock, random, visibility, deadlines, emit }
  }, [client, locale, queryClient, fixed, deadlines, emit])

  return <MfaEnvironmentProvider value={environment}>{children}</MfaEnvironmentProvider>
}

function usePrivateQueryClient(): QueryClient {
  const [queryClient] = useState(createPrivateQueryClient)
  const mounted = useRef(false)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
      // StrictMode unmounts and mounts again at once; emptying the cache in between would cut off its queries.
      queueMicrotask(() => {
        if (!mounted.current) queryClient.clear()
      })
    }
  }, [queryClient])
  return queryClient
}

function createPrivateQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Without a network a call must fail as `offline` and say so; a paused one would be sent later, unasked.
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false },
      // A mutation holds the code or the answers. They may not outlive the screen, and never go out twice.
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  })
}
