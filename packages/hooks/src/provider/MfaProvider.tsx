'use client'

import type { MfaClient } from '@mfa-challenge/contract'
import { readLocale } from '@mfa-challenge/contract/internal'
import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useInsertionEffect, useRef, useState } from 'react'
import { type Clock, systemClock } from '../clock/Clock.ts'
import { createSteadyClock } from '../clock/createSteadyClock.ts'
import { createDeadlines, type DeadlineStorage } from '../deadlines/Deadlines.ts'
import { sessionDeadlineStorage } from '../deadlines/sessionDeadlineStorage.ts'
import { type MfaEnvironment, MfaEnvironmentContext, MfaLocaleContext } from '../environment/MfaEnvironment.ts'
import type { MfaEvent } from '../events/MfaEvent.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { clientIn } from '../locale/clientIn.ts'
import { useLocale } from '../locale/useLocale.ts'
import { callHost } from '../host-call/callHost.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import { readPollSchedule } from '../poll-schedule/readPollSchedule.ts'
import { documentVisibility, type Visibility } from '../visibility/Visibility.ts'

export interface MfaProviderProps {
  /** Made by `createMfaClient`. */
  client: MfaClient
  /**
   * The language that the person reads (BCP 47, such as `fr-CA`; `fr_CA` is read too). The service is asked in it, and security
   * questions are asked in it where they can be. What is no language tag counts as none, with a warning in development.
   * @default that of `<html lang>`, else `en`
   */
  locale?: string | undefined
  /**
   * A cache of your own, to see the challenge in your devtools: each operation is a mutation under `['mfa', …]`, each poll
   * a query. Nothing secret is in it, and its defaults change nothing of what is sent. Another one starts all over.
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
   * When it is asked whether a push, a prompt or a device was answered, in milliseconds. `npm run polling -- --times FILE`
   * makes one of your own people's times; `pollSchedules.held` is for a server of yours that holds polls
   * and does not say so: one that answers `Preference-Applied` is asked again at once in any case. One that can't be
   * meant, as of another unit, counts as none, with a warning in development. Read once, when the provider mounts.
   * @default pollSchedules.direct
   */
  pollSchedule?: MfaPollSchedule | undefined
  /**
   * Names the record of deadlines in storage. Challenges of one person with the same one wait together, for the pause of any
   * of them: two on one page that are to wait apart need two.
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
  const newest = useLatestCallback(() => ({ locale, client: props.client }))
  const [fixed] = useState(() => ({
    clock: createSteadyClock(props.clock ?? systemClock),
    random: props.random ?? Math.random,
    visibility: props.visibility ?? documentVisibility,
    storage: props.storage ?? sessionDeadlineStorage,
    pollSchedule: readPollSchedule(props.pollSchedule),
  }))
  const emit = useLatestCallback((event: MfaEvent) => {
    callHost(props.onEvent, event)
  })
  const privateQueryClient = usePrivateQueryClient()
  const queryClient = props.queryClient ?? privateQueryClient

  const create = () => {
    const { clock, random, visibility, storage, pollSchedule } = fixed
    const deadlines = createDeadlines({ challengeKey, clock, storage })
    const environment: MfaEnvironment = {
      client: clientIn(newest),
      queryClient,
      clock,
      random,
      visibility,
      deadlines,
      pollSchedule,
      emit,
    }
    return { challengeKey, environment }
  }
  // State and no memo: what is under way hangs on it, and React may forget a memo.
  const [kept, setKept] = useState(create)
  const isSame = kept.challengeKey === challengeKey && kept.environment.queryClient === queryClient
  const { environment } = isSame ? kept : renew()

  function renew() {
    const next = create()
    setKept(next)
    return next
  }

  return (
    <MfaEnvironmentContext.Provider value={environment}>
      <MfaLocaleContext.Provider value={locale}>{children}</MfaLocaleContext.Provider>
    </MfaEnvironmentContext.Provider>
  )
}

function usePrivateQueryClient(): QueryClient {
  const [queryClient] = useState(createPrivateQueryClient)
  const mounted = useRef(false)
  // Hiding does not end this kind of effect; a hot reload runs it again at once.
  useInsertionEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
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
      // Never goes out twice, nor outlives the screen.
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
  })
}
