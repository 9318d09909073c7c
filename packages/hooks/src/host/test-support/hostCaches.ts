import { dehydrate, hydrate, type Query, QueryClient } from '@tanstack/react-query'

/** All that a cache gives to whoever asks. */
export function dehydrated(queryClient: QueryClient) {
  return dehydrate(queryClient, { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true })
}

/** What a host writes to storage, as text. */
export function persisted(queryClient: QueryClient): string {
  const shouldDehydrateQuery = ({ state }: Query) => state.status !== 'pending'
  return JSON.stringify(dehydrate(queryClient, { shouldDehydrateQuery, shouldDehydrateMutation: () => true }))
}

/** Takes back what was written to storage. */
export function restore(queryClient: QueryClient, text: string) {
  hydrate(queryClient, JSON.parse(text))
}

/** What a host may do to its cache in the middle. */
export const cacheDeeds: readonly { deed: string; does: (queryClient: QueryClient) => void }[] = [
  { deed: 'clears it', does: (queryClient) => queryClient.clear() },
  { deed: 'cancels its queries', does: (queryClient) => void queryClient.cancelQueries() },
  { deed: 'resets its queries', does: (queryClient) => void queryClient.resetQueries() },
  { deed: 'invalidates its queries', does: (queryClient) => void queryClient.invalidateQueries() },
  { deed: 'removes its queries', does: (queryClient) => queryClient.removeQueries() },
  { deed: 'restores what it persisted', does: (queryClient) => restore(queryClient, persisted(queryClient)) },
]

/** A cache of a host that wants all the opposite of what a challenge needs. */
export function createHostileClient(): QueryClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        retry: 3,
        retryDelay: 0,
        refetchOnWindowFocus: 'always',
        refetchOnReconnect: 'always',
        refetchOnMount: 'always',
        retryOnMount: true,
        refetchInterval: 1,
        refetchIntervalInBackground: true,
        networkMode: 'offlineFirst',
        staleTime: 0,
        gcTime: 0,
        persister: async (load, context) => load(context),
        structuralSharing() {
          throw new Error('of the host')
        },
        throwOnError: true,
        select() {
          throw new Error('of the host')
        },
        notifyOnChangeProps: [],
        queryKeyHashFn: () => 'all alike',
      },
      mutations: {
        throwOnError: true,
        retry: 3,
        retryDelay: 0,
        networkMode: 'offlineFirst',
        gcTime: 0,
        scope: { id: 'of the host' },
      },
    },
  })
  // As its provider does.
  queryClient.mount()
  return queryClient
}
