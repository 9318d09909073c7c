import type { ShownKbaQuestion, UseKbaAnswersResult } from '@mfa-challenge/hooks/kba'
import { useWords } from '@mfa-challenge/ui/words'
import { useId, useState } from 'react'
import { Action } from './Action.tsx'

export interface QuestionsFormProps {
  questions: readonly ShownKbaQuestion[]
  answers: UseKbaAnswersResult
}

/** A field for each question. An answer belongs to its question's id. */
export function QuestionsForm({ questions, answers }: QuestionsFormProps) {
  const words = useWords()
  const id = useId()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [isTried, setIsTried] = useState(false)
  const isMissing = (questionId: string) => (typed[questionId] ?? '').trim() === ''
  const missing = questions.filter((question) => isMissing(question.id))

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsTried(true)
        const [first] = missing
        if (first === undefined)
          answers.submit(Object.fromEntries(questions.map((one) => [one.id, typed[one.id] ?? ''])))
        else focusField(event.currentTarget, first.id)
      }}
    >
      {questions.map((question) => {
        const fieldId = `${id}-${question.id}`
        const isWrong = isTried && isMissing(question.id)
        return (
          <div key={question.id} className="field">
            <label htmlFor={fieldId} lang={question.locale}>
              {question.text}
            </label>
            {/* A password field would be taken for the portal's password. */}
            <input
              id={fieldId}
              name={question.id}
              className="answer"
              autoComplete="off"
              spellCheck="false"
              autoCapitalize="none"
              value={typed[question.id] ?? ''}
              readOnly={answers.status !== 'answering'}
              onChange={({ currentTarget }) => setTyped({ ...typed, [question.id]: currentTarget.value })}
              aria-invalid={isWrong || undefined}
              aria-describedby={`${fieldId}-error`}
            />
            <p id={`${fieldId}-error`} className="trouble">
              {isWrong && words.kbaMissing}
            </p>
          </div>
        )
      })}
      <Action can={answers.canSubmit} waitUntil={answers.waitUntil}>
        {answers.status === 'checking' ? words.checking : words.confirm}
      </Action>
    </form>
  )
}

function focusField(form: HTMLFormElement, name: string) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.focus()
}
