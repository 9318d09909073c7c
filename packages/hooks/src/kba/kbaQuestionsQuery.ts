import type { KbaQuestion, MfaError } from '@mfa-challenge/contract'
import { queryOptions } from '@tanstack/react-query'

/** Keys of what the service knows about security questions. They name methods, never people or answers. */
export const kbaKeys = {
  questions: (methodId: string) => ['mfa', 'kba', 'questions', methodId] as const,
}

export interface KbaQuestionsQueryOptions {
  methodId: string
  enabled: boolean
  load: (signal: AbortSignal) => Promise<KbaQuestion[]>
}

/** The service's security questions, asked for once and kept as long as they are on the screen. */
export const kbaQuestionsQuery = ({ methodId, enabled, load }: KbaQuestionsQueryOptions) =>
  queryOptions<KbaQuestion[], MfaError, KbaQuestion[], ReturnType<typeof kbaKeys.questions>>({
    queryKey: kbaKeys.questions(methodId),
    queryFn: ({ signal }) => load(signal),
    enabled,
    // Another question on each return to the tab would let people pick the one they can guess.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // The next person at this screen may have other questions.
    gcTime: 0,
    // The person sees the failure, and retries.
    retry: false,
    networkMode: 'always',
  })
