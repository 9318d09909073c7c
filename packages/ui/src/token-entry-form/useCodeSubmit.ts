'use client'
import { mayTakeFocus } from '@mfa-challenge/hooks'
import { useClock } from '@mfa-challenge/hooks/internal'
import { useEffect, useRef, useState } from 'react'
import { isWaiting, type MfaWait } from '../button/Wait.ts'
import { useChecking, useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { type CodeProblem, codeProblem, codeProblemWords } from './codeProblem.ts'
import '../words/parts/token.ts'

export interface CodeSubmitOptions {
  /** Any, where it is not known. */
  codeLength: number | undefined
  checking: boolean
  /** What was wrong with the code that was submitted. */
  error: string | undefined
  /** Until a code may be submitted again. */
  wait: MfaWait
  /**
   * Said where nothing was typed.
   * @default that we sent one
   */
  missing?: string | undefined
  onSubmit: (code: string) => void
}

/** Hands a code up, unless something can be seen to be wrong with it; leads back to the field, and says why. */
export function useCodeSubmit({ codeLength, checking, error, wait, missing, onSubmit }: CodeSubmitOptions) {
  const words = useWords()
  const clock = useClock()
  const { announce, moveFocus } = useScreen()
  useChecking(checking)
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const typed = useRef('')
  const [tries, setTries] = useState(0)
  /** What was wrong with the last one before anybody was asked, and how long it was. */
  const [problem, setProblem] = useState<{ is: CodeProblem; typed: number }>()
  const ownError = problem && wordsOf(problem)
  const shownError = checking ? undefined : (ownError ?? error)

  function wordsOf(found: { is: CodeProblem; typed: number }): string {
    if (found.is === 'codeMissing' && missing !== undefined) return missing
    return codeProblemWords(found.is, { typed: found.typed, length: codeLength }, words)
  }

  // The answer comes when nobody presses anything; it takes the focus only from within the form that was submitted.
  // An error that answers nothing, a code growing too old, leaves alone who is typing.
  const isSubmitted = useRef(false)
  useEffect(() => {
    if (shownError === undefined || !isSubmitted.current) return
    isSubmitted.current = false
    // Each time: nobody else does, as no service has answered.
    if (ownError !== undefined) announce(ownError, { assertive: true })
    if (field.current === null || form.current === null || !mayTakeFocus(form.current)) return
    moveFocus(field.current)
    // A refused code is typed over. One that was not sent lacks something: people go on where they stopped.
    if (ownError === undefined) field.current.select()
  }, [shownError, ownError, tries, announce, moveFocus])

  return {
    form,
    submit() {
      if (checking || isWaiting(wait, clock.now())) return
      isSubmitted.current = true
      const submitted = typed.current
      const found = codeProblem(submitted, codeLength)
      setTries((count) => count + 1)
      setProblem(found && { is: found, typed: submitted.length })
      if (found === undefined) onSubmit(submitted)
    },
    /** What was wrong is no more of interest, and people go on in the field. */
    forgetProblem: () => setProblem(undefined),
    focusField() {
      if (field.current !== null) moveFocus(field.current)
    },
    entryProps: {
      length: codeLength,
      readOnly: checking,
      error: shownError,
      attempt: tries,
      inputRef: field,
      onTyped(code: string) {
        typed.current = code
      },
    },
  }
}
