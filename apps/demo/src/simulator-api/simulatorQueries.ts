import type { OutboxMessage, SimulatorPush } from '@mfa-challenge/simulator'
import { queryOptions } from '@tanstack/react-query'
import type { SimulatorApi } from './createSimulatorApi.ts'

/** Under these keys lies what the simulated world looks like. */
export const simulatorKeys = {
  all: ['simulator'] as const,
  of: (api: SimulatorApi, part: string) => [...simulatorKeys.all, api.url, part] as const,
}

/** Asked each second, and not at all while the page is hidden. */
const lively = { refetchInterval: 1000, networkMode: 'always', retry: false } as const

/** The messages that arrived. */
export const outboxQuery = (api: SimulatorApi) =>
  queryOptions({ ...lively, queryKey: simulatorKeys.of(api, 'outbox'), queryFn: api.outbox })

/** What waits for a phone, or did. */
export const pushesQuery = (api: SimulatorApi) =>
  queryOptions({ ...lively, queryKey: simulatorKeys.of(api, 'pushes'), queryFn: api.pushes })

/** What goes wrong now. */
export const faultsQuery = (api: SimulatorApi) =>
  queryOptions({ ...lively, queryKey: simulatorKeys.of(api, 'faults'), queryFn: api.faults })

/** Who there is. They never change. */
export const peopleQuery = (api: SimulatorApi) =>
  queryOptions({ queryKey: simulatorKeys.of(api, 'people'), queryFn: api.people, staleTime: Number.POSITIVE_INFINITY })

/** One person's messages, the newest first. */
export const messagesOf = (userAlias: string) => (messages: readonly OutboxMessage[]) =>
  messages.filter((message) => message.userAlias === userAlias).toReversed()

/** What waits for one person's devices, or did; the newest first. */
export const pushesOf = (userAlias: string) => (pushes: readonly SimulatorPush[]) =>
  pushes.filter((push) => push.userAlias === userAlias).toReversed()
