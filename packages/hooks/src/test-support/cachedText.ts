import type { QueryClient } from '@tanstack/react-query'

/** All that the cache would show to devtools, or give to whoever stores it. */
export function cachedText(queryClient: QueryClient): string {
  // What the custom element has in its place keeps nothing.
  if (!('getMutationCache' in queryClient)) return '[[],[]]'
  const mutations = queryClient.getMutationCache().getAll()
  const queries = queryClient.getQueryCache().getAll()
  return JSON.stringify([
    mutations.map(({ state, options }) => ({ ...state, key: options.mutationKey, meta: options.meta })),
    queries.map(({ state, queryKey, meta }) => ({ ...state, queryKey, meta })),
  ])
}
