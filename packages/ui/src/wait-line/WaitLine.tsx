'use client'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

/** Counts down under a button that has to wait. Not read out each second: what happened has been announced. */
export function WaitLine({ seconds }: { seconds: number }) {
  const words = useWords()
  const { formats } = useLanguage()
  if (seconds <= 0) return null
  return (
    <p data-mfa-part="wait-line" aria-hidden="true">
      {words.waitThenTry({ time: formats.countdown(seconds) })}
    </p>
  )
}
