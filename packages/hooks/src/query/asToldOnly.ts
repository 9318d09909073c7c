import { hashKey, type QueryFunction, type QueryFunctionContext, type QueryKey } from '@tanstack/react-query'

/**
 * Options of a query that asks when it is told to, and at no other time, whatever the host's client has for defaults.
 * What it was answered stays until the query is removed.
 */
export const asToldOnly = {
  enabled: false,
  retry: false,
  networkMode: 'always',
  gcTime: Number.POSITIVE_INFINITY,
  staleTime: 'static',
  refetchInterval: false,
  refetchOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  throwOnError: false,
  structuralSharing: false,
  select: <Answer>(answer: Answer) => answer,
  notifyOnChangeProps: 'all',
  queryKeyHashFn: hashKey,
  persister,
  initialData: () => undefined,
  placeholderData: () => undefined,
} as const

/** Stores nothing: a host's own would write the answer to its storage. */
function persister<Answer, Key extends QueryKey>(
  queryFn: QueryFunction<Answer, Key>,
  context: QueryFunctionContext<Key>,
) {
  return queryFn(context)
}
