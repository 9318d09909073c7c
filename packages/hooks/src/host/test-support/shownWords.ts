import type { QueryClient } from '@tanstack/react-query'
import { dehydrated } from './hostCaches.ts'

/** Every text that a cache shows: to devtools, to whoever persists it, and to whoever looks at its parts. */
export function shownWords(queryClient: QueryClient): readonly string[] {
  const { queries, mutations } = dehydrated(queryClient)
  // Promises are for servers that stream.
  const whole = { queries: queries.map((query) => ({ ...query, promise: undefined })), mutations }
  const known = queryClient.getQueryCache().getAll()
  const sent = queryClient.getMutationCache().getAll()
  return [
    JSON.stringify(whole, withoutTimes),
    ...wordsIn(cloned(whole)),
    ...known.flatMap(({ state, queryKey, queryHash, meta }) => wordsIn({ state, queryKey, queryHash, meta })),
    ...sent.flatMap(({ state, options: { mutationKey, meta, scope } }) => wordsIn({ state, mutationKey, meta, scope })),
  ]
}

/** What a shown word says where the browser's own storage could not take what the cache holds. */
export const notCloned = 'could not be cloned'

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return notCloned
  }
}

/** Six digits of the time may be anybody's code. */
function withoutTimes(name: string, value: unknown): unknown {
  return name.endsWith('At') && typeof value === 'number' ? undefined : value
}

/** All texts and numbers in a value, and the names of what it holds. */
function wordsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return [String(value)]
  seen.add(value)
  const own = value instanceof Error ? [value.message, value.stack, value.cause] : []
  const held = value instanceof Map || value instanceof Set ? [...value] : own
  const entries = Object.entries(value).filter(([name, inner]) => withoutTimes(name, inner) !== undefined)
  return [...held, ...entries.flat()].flatMap((inner) => wordsIn(inner, seen))
}
