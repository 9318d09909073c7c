'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useWords } from '../words/WordsContext.tsx'

/** A number for the help desk: its first eight signs to read out, and all of it to copy. */
export function Reference({ trackingId }: { trackingId: string }) {
  const words = useWords()
  const { announce, moveFocus } = useScreen()
  const number = useRef<HTMLElement>(null)
  const [copying, setCopying] = useState<'copied' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(trackingId)
      setCopying('copied')
      announce(words.copied)
    } catch {
      // No page without https may copy. Then all of it is there to select.
      setCopying('refused')
    }
  }
  // With the button goes the focus: it goes on to what is to be copied by hand.
  useEffect(() => {
    if (copying === 'refused' && number.current !== null) moveFocus(number.current)
  }, [copying, moveFocus])
  const shown = copying === 'refused' ? trackingId : trackingId.slice(0, readOut)
  return (
    <p data-mfa-part="step-reference">
      <bdi ref={number} tabIndex={copying === 'refused' ? -1 : undefined} data-mfa-part="text">
        {words.reference({ trackingId: shown })}
      </bdi>
      {copying !== 'refused' && (
        <Button look="plain" onClick={() => void copy()}>
          {copying === 'copied' ? words.copied : words.copy}
        </Button>
      )}
    </p>
  )
}

const readOut = 8
