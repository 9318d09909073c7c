'use client'
import { Button } from '../button/Button.tsx'
import { Notice } from '../notice/Notice.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface OutcomeNoticeProps {
  outcome: 'succeeded' | 'nothingLeft'
  /** Shows a button: Continue after a success, Start over where nothing is left. */
  onContinue?: (() => void) | undefined
  onLeave?: (() => void) | undefined
}

/** How the challenge came out. */
export function OutcomeNotice({ outcome, onContinue, onLeave }: OutcomeNoticeProps) {
  const words = useWords()
  const succeeded = outcome === 'succeeded'
  const text = succeeded ? words.succeededText : words.nothingLeftText
  useAnnounced(succeeded ? words.succeededText : undefined)
  return (
    <StepFrame heading={succeeded ? words.succeededHeading : words.nothingLeftHeading}>
      <Notice tone={succeeded ? 'success' : 'neutral'} icon={succeeded ? 'check' : 'alert'}>
        <p data-mfa-part="notice-line">
          {succeeded && onContinue !== undefined ? `${text} ${words.succeededNext}` : text}
        </p>
      </Notice>
      {onContinue !== undefined && (
        <Button look="primary" onClick={onContinue}>
          {succeeded ? words.continue : words.backToStart}
        </Button>
      )}
      {onLeave !== undefined && <Button onClick={onLeave}>{words.leave}</Button>}
    </StepFrame>
  )
}
