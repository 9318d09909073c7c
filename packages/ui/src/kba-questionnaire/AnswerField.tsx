'use client'
import { warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import { type SyntheticEvent, useId, useState } from 'react'
import type { MfaInputProps } from '../slots/MfaComponents.ts'
import { TextField } from '../text-field/TextField.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/kba.ts'

export interface AnswerFieldProps extends Pick<MfaInputProps, 'name' | 'onChange' | 'onBlur'> {
  inputRef: MfaInputProps['ref']
  id: string
  question: string
  /** The language of the question, where it is known. */
  locale?: string | undefined
  error?: string | undefined
  /** Hides the answer again. */
  checking: boolean
  /** Of what else is to know before an answer is shown. */
  showDescribedBy: string
}

/** One answer, hidden until the person asks to see it. Pasting works. To a browser it is no password. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, question, locale, error, checking, showDescribedBy, inputRef, ...input } = props
  const words = useWords()
  const { announce } = useScreen()
  const errorId = useId()
  const [isShown, setIsShown] = useState(false)
  const shown = isShown && !checking
  return (
    <TextField
      id={id}
      label={<bdi data-mfa-part="answer-question">{question}</bdi>}
      lang={locale}
      error={error}
      errorId={errorId}
      inputProps={{
        ...input,
        ref: (field) => {
          inputRef(field)
          warnOfPassword(field)
        },
        readOnly: checking,
        type: 'text',
        autoComplete: 'off',
        spellCheck: 'false',
        autoCapitalize: 'none',
        autoCorrect: 'off',
        dir: 'auto',
        'aria-invalid': error !== undefined || undefined,
        'aria-describedby': errorId,
        ...(shown ? undefined : hidden),
      }}
      end={
        <button
          type="button"
          aria-describedby={shown ? undefined : showDescribedBy}
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

const stop = (event: SyntheticEvent) => event.preventDefault()

/** What is hidden is not for the clipboard either: nobody sees what goes there. */
const hidden = { 'data-mfa-masked': true, onCopy: stop, onCut: stop, onDragStart: stop } as const

function warnOfPassword(field: HTMLInputElement | null) {
  if (field === null || (field.type !== 'password' && field.autocomplete === 'off')) return
  warnDeveloperOnce(
    `The TextField in \`components\` has an <input type="${field.type}" autocomplete="${field.autocomplete}">. Browsers take ` +
      'that for the password of the portal and fill it in, or store the answer. Give all of `inputProps` to the ' +
      '<input>, and no `type` or `autoComplete` of your own: `data-mfa-masked` hides the answer.',
  )
}
