'use client'
import { useId, useState } from 'react'
import type { MfaInputProps } from '../slots/MfaComponents.ts'
import { TextField } from '../text-field/TextField.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface AnswerFieldProps extends Pick<MfaInputProps, 'name' | 'onChange' | 'onBlur'> {
  inputRef: MfaInputProps['ref']
  id: string
  question: string
  /** The language of the question, where it is known. */
  locale?: string | undefined
  error?: string | undefined
  /** Hides the answer again. */
  checking: boolean
}

/** One answer, hidden until the person asks to see it. Pasting and password managers work. */
export function AnswerField({ id, question, locale, error, checking, inputRef, ...input }: AnswerFieldProps) {
  const words = useWords()
  const { announce } = useScreen()
  const errorId = useId()
  const [isShown, setIsShown] = useState(false)
  const shown = isShown && !checking
  return (
    <TextField
      id={id}
      label={<bdi data-mfa-part="text">{question}</bdi>}
      lang={locale}
      error={error}
      errorId={errorId}
      type={shown ? 'text' : 'password'}
      inputProps={{
        ...input,
        ref: inputRef,
        readOnly: checking,
        spellCheck: false,
        autoCapitalize: 'none',
        autoCorrect: 'off',
        dir: 'auto',
        'aria-invalid': error !== undefined || undefined,
        'aria-describedby': errorId,
      }}
      end={
        <button
          type="button"
          aria-label={shown ? words.hideAnswerTo({ question }) : words.showAnswerTo({ question })}
          onClick={() => {
            setIsShown(!shown)
            announce(shown ? words.answerHidden : words.answerShown)
          }}
          data-mfa-part="answer-reveal"
        >
          {shown ? words.hideAnswer : words.showAnswer}
        </button>
      }
    />
  )
}
