import { useKbaAnswers, useKbaQuestions } from '@mfa-challenge/hooks/kba'
import { kbaFailureWords, kbaRefusalWords, useWords } from '@mfa-challenge/ui/words'
import { Action } from './Action.tsx'
import { blockWords } from './blockWords.ts'
import type { MethodScreenProps } from './MethodScreenProps.ts'
import { QuestionsForm } from './QuestionsForm.tsx'
import { Screen } from './Screen.tsx'
import { useEnd } from './useEnd.ts'
import { useSaid } from './useSaid.ts'

/** Security questions, in the person's language where the service has them in it. */
export function QuestionsScreen({ method, onEnd, onAnotherWay }: MethodScreenProps<'kba'>) {
  const words = useWords()
  const asked = useKbaQuestions({ method })
  const answers = useKbaAnswers({ method })
  useEnd(asked.status, onEnd)
  useEnd(answers.status, onEnd)

  const answering = answers.status === 'answering' ? answers : undefined
  const failure = asked.status === 'failed' ? asked.failure : answering?.failure
  const refusal = answering && kbaRefusalWords(answering, words)
  const isLoading = asked.status === 'loading'
  useSaid(asked.status === 'ready' ? words.kbaReady({ count: asked.questions.length }) : undefined)

  return (
    <Screen
      heading={words.kbaHeading}
      lead={isLoading ? words.kbaLoading : words.kbaLead}
      trouble={(failure && kbaFailureWords(failure, words)) ?? refusal ?? blockWords(answers.blockedBy, words)}
      onAnotherWay={onAnotherWay}
    >
      {asked.status === 'ready' && <QuestionsForm questions={asked.questions} answers={answers} />}
      {asked.status === 'failed' && (
        <Action can={asked.canRetry} waitUntil={asked.waitUntil} onPress={asked.retry}>
          {words.tryAgain}
        </Action>
      )}
    </Screen>
  )
}
