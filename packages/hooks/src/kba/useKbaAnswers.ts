'use client'

import {
  hashKbaAnswer,
  InsecureContextError,
  type KbaAnswerRequestItem,
  type KbaQuestion,
} from '@mfa-challenge/contract'
import { rateLimit } from '../cooldown/Deadlines.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import type { KbaQuestionText, MfaKbaMethod } from '../methods/mfaMethod.ts'
import { useOperation } from '../operation/useOperation.ts'
import { useMfaEnvironment } from '../provider/MfaEnvironment.ts'
import { type KbaAnswersStep, type KbaVerdict, kbaAnswersStep } from './kbaAnswersStep.ts'
import { kbaKeys } from './kbaQuestionsQuery.ts'

export interface UseKbaAnswersOptions {
  method: MfaKbaMethod
  /** Called once, when the service accepts the answers. */
  onSucceeded?: (() => void) | undefined
}

export type UseKbaAnswersResult = KbaAnswersStep & {
  /**
   * Has the answers checked, by question id. They are encoded now and kept nowhere. Does nothing while answers are
   * being checked, when all is over, or under a rate limit.
   */
  submit(answers: Readonly<Record<string, string>>): void
}

/** Has answers to security questions checked. */
export function useKbaAnswers(options: UseKbaAnswersOptions): UseKbaAnswersResult {
  const { method } = options
  const { client, queryClient } = useMfaEnvironment()
  const check = useOperation<KbaVerdict>({
    owner: method.id,
    deadlines: [rateLimit],
    onAnswered(verdict) {
      if (!verdict.sent || verdict.response.status !== 'SUCCESS') return
      tell({ type: 'kbaAnswers', state: 'succeeded' })
      options.onSucceeded?.()
    },
  })
  const step = kbaAnswersStep(check.state)
  const tell = useMethodEvents(method, { type: 'kbaAnswers', ...stateOf(step) })

  const submit = (answers: Readonly<Record<string, string>>) => {
    const entries = Object.entries(answers)
    if (step.status !== 'answering' || entries.length === 0) return
    const loaded = queryClient.getQueryData<KbaQuestion[]>(kbaKeys.questions(method.id))
    const questions = method.questions ?? loaded ?? []
    check.run(async (signal) => {
      const items = await encodeAnswers(entries, { questions, encodeAnswer: method.encodeAnswer })
      if (items === undefined) return { sent: false }
      signal.throwIfAborted()
      const response = await client.sendKbaAnswers(items, { signal })
      return { sent: true, response, askedIds: entries.map(([id]) => id) }
    })
  }

  return { ...step, submit }
}

interface EncodeAnswersOptions {
  questions: readonly KbaQuestionText[]
  encodeAnswer: MfaKbaMethod['encodeAnswer']
}

/** Undefined where this page cannot hash. An answer is never sent in clear instead. */
async function encodeAnswers(
  entries: readonly (readonly [id: string, answer: string])[],
  { questions, encodeAnswer = (answer) => hashKbaAnswer(answer) }: EncodeAnswersOptions,
): Promise<KbaAnswerRequestItem[] | undefined> {
  try {
    return await Promise.all(
      entries.map(async ([id, answer]) => {
        const question = questions.find((known) => known.id === id) ?? { id, text: '' }
        return { id, answer: await encodeAnswer(answer, { id, text: question.text }) }
      }),
    )
  } catch (error) {
    if (error instanceof InsecureContextError) return undefined
    throw error
  }
}
