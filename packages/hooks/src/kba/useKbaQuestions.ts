'use client'

import { type MfaFailure, parseKbaQuestionText } from '@mfa-challenge/contract'
import { useQuery } from '@tanstack/react-query'
import { rateLimit } from '../cooldown/Deadlines.ts'
import type { KbaQuestionText, MfaKbaMethod } from '../methods/mfaMethod.ts'
import { noteRateLimit } from '../cooldown/noteRateLimit.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import { readFailure } from '../failure/readFailure.ts'
import { useBrowserLanguages } from '../locale/useBrowserLanguages.ts'
import { useMfaEnvironment, useMfaLocale } from '../provider/MfaEnvironment.ts'
import { kbaQuestionsQuery } from './kbaQuestionsQuery.ts'
import { pickQuestions } from './pickQuestions.ts'

export interface UseKbaQuestionsOptions {
  method: MfaKbaMethod
  /**
   * Languages that the person reads, best first. A question that is in none of them is asked in the tenant's default
   * language.
   * @default `useMfaLocale()`, then the browser's languages
   */
  locales?: readonly string[] | undefined
}

/** A security question to ask. */
export interface ShownKbaQuestion {
  readonly id: string
  /** Plain text. */
  readonly text: string
  /** The language of the text, where the service names it: for `lang`. */
  readonly locale?: string | undefined
}

export type UseKbaQuestionsResult =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly questions: readonly ShownKbaQuestion[] }
  | {
      readonly status: 'failed'
      readonly failure: MfaFailure
      /** Does nothing under a rate limit. */
      retry(): void
    }
  | { readonly status: 'notEnoughData' }

/**
 * The security questions to ask: the host's, or the service's, in the person's language where they can be. They stay the
 * same as long as they are shown.
 */
export function useKbaQuestions({ method, ...options }: UseKbaQuestionsOptions): UseKbaQuestionsResult {
  const { client, queryClient, clock, deadlines } = useMfaEnvironment()
  const usual = [useMfaLocale(), ...useBrowserLanguages()]
  const locales = options.locales ?? usual
  const query = useQuery(
    kbaQuestionsQuery({
      methodId: method.id,
      enabled: method.questions === undefined,
      load: async (signal) => {
        try {
          // Else the service picks a language by what it knows of the person, and doesn't say which.
          return await client.getMFAKbaConfig({ allLanguages: true }, { signal })
        } catch (error) {
          noteRateLimit(readFailure(error), { clock, deadlines })
          throw error
        }
      },
    }),
    queryClient,
  )

  const retry = () => {
    if (deadlines.get(rateLimit) === undefined) void query.refetch()
  }

  const result = (): UseKbaQuestionsResult => {
    if (method.questions !== undefined) return shown(method.questions.slice(0, method.count), locales)
    if (query.data !== undefined) return shown(pickQuestions(query.data, method.count), locales)
    if (query.error === null || query.isFetching) return { status: 'loading' }
    return { status: 'failed', failure: readFailure(query.error), retry }
  }

  const questions = result()
  useMethodEvents(method, { type: 'kbaQuestions', ...stateOf(questions) })
  return questions
}

function shown(questions: readonly KbaQuestionText[], locales: readonly string[]): UseKbaQuestionsResult {
  if (questions.length === 0) return { status: 'notEnoughData' }
  return {
    status: 'ready',
    questions: questions.map(({ id, text }) => ({ id, ...parseKbaQuestionText(text, locales) })),
  }
}
