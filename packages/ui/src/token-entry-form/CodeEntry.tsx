'use client'
import type { CodeAlphabet } from '@mfa-challenge/hooks/code-field'
import { type RefObject, useState } from 'react'
import { CodeInput } from '../code-input/CodeInput.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { tooLongWords } from './codeProblem.ts'
import { isFilledAtOnce } from './isFilledAtOnce.ts'
import '../words/parts/token.ts'

export interface CodeEntryProps {
  length: number | undefined
  /** @default 'digits' */
  alphabet?: CodeAlphabet | undefined
  describedBy: string | undefined
  readOnly: boolean
  error: string | undefined
  attempt: number
  inputRef: RefObject<HTMLInputElement | null>
  /** Told at once, ahead of the next render: a tool may type and submit in one go. */
  onTyped: (code: string) => void
}

/** The field of the code. What is typed is its own, so that a key renders nothing else. */
export function CodeEntry({ length, onTyped, ...rest }: CodeEntryProps) {
  const words = useWords()
  const { announce } = useScreen()
  const [code, setCode] = useState('')
  return (
    <CodeInput
      {...rest}
      label={length === undefined ? words.codeLabel : words.codeDigitsLabel({ length })}
      length={length}
      value={code}
      onValueChange={(next) => {
        // Who types hears each digit. Who pastes, or lets a phone fill it in, hears nothing else.
        if (isFilledAtOnce(code, next, length)) announce(words.codeComplete)
        onTyped(next)
        setCode(next)
      }}
      tooLongText={tooLongWords(length, words)}
    />
  )
}
