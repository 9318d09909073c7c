'use client'

import type { MfaFailure } from '@mfa-challenge/contract'
import { parseKbaQuestionText } from '@mfa-challenge/contract/kba'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { availability, type MfaAvailability } from '../deadlines/availability.ts'
import { useMfaLocale } from '../environment/MfaEnvironment.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useBrowserLanguages } from '../locale/useBrowserLanguages.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { type MfaKbaMethod, personalName } from '../methods/mfaMethod.ts'
import { readMethod } from '../methods/readMethod.ts'
import { useSame } from '../same/useSame.ts'
import { useStore } from '../store/useStore.ts'
import { createKbaQuestions } from './createKbaQuestions.ts'
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

/** How far the questions are. The list is the same one until a question changes. */
export type KbaQuestionsStep =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly questions: readonly ShownKbaQuestion[] }
  | { readonly status: 'failed'; readonly failure: MfaFailure }
  | { readonly status: 'notEnoughData' }

export type UseKbaQuestionsResult = KbaQuestionsStep &
  MfaAvailability & {
    /** After `failed`, asks for them again. Does nothing while `canRetry` is false. */
    retry: () => void
    /** True after `failed`, but for the rate limit. */
    readonly canRetry: boolean
  }

const kind = createKind(createKbaQuestions)

/**
 * The security questions to ask: the host's, or the service's, in the person's language where they can be. They stay the
 * same as long as they are shown.
 */
export function useKbaQuestions(options: UseKbaQuestionsOptions): UseKbaQuestionsResult {
  const method = readMethod(options.method)
  const usual = [useMfaLocale(), ...useBrowserLanguages()]
  // One alone is a list too.
  const locales = [options.locales ?? usual].flat()
  const loading = useKept(kind, personalName(method), { method })
  const loaded = useStore(loading)
  const wait = useStore(loading.wait)
  const isHosts = method.questions !== undefined
  useLayoutEffectInBrowser(() => loading.begin(), [loading, isHosts])

  const given = method.questions?.slice(0, method.count) ?? picked()
  const questions = useSame((given ?? []).map(({ id, text }) => ({ id, ...parseKbaQuestionText(text, locales) })))
  const step = stepOf()
  useMethodEvents(method, { type: 'kbaQuestions', ...stateOf(step) })
  const available = availability(step.status === 'failed' ? undefined : 'notYet', wait)
  return { ...step, ...available, canRetry: available.blockedBy === undefined, retry: loading.retry }

  function stepOf(): KbaQuestionsStep {
    if (given !== undefined)
      return questions.length === 0 ? { status: 'notEnoughData' } : { status: 'ready', questions }
    return loaded.status === 'failed' ? loaded : { status: 'loading' }
  }

  function picked() {
    return loaded.status === 'loaded' ? pickQuestions(loaded.questions, method.count) : undefined
  }
}
