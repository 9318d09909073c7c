'use client'
import { Button } from '../button/Button.tsx'
import { Icon } from '../icons/Icon.tsx'
import { Notice } from '../notice/Notice.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface OutcomeNoticeProps {
  outcome: 'succeeded' | 'nothingLeft'
  /** Shows a button: Continue after a success, Start over where nothing is left. */
  onContinue?: (() => void) | undefined
  /** Leaves the challenge where nothing is left. */
  onCancel?: (() => void) | undefined
}

/** How the challenge came out. A success is said once: by its heading, which takes the focus or is announced. */
export function OutcomeNotice({ outcome, onContinue, onCancel }: OutcomeNoticeProps) {
  const words = useWords()
  if (outcome === 'succeeded') {
    return (
      <StepFrame heading={words.succeededHeading}>
        {onContinue === undefined ? (
          <div data-mfa-part="success-mark">
            <Icon name="check" />
          </div>
        ) : (
          <Notice tone="success" icon="check">
            <p data-mfa-part="notice-line">{words.succeededNext}</p>
          </Notice>
        )}
        {onContinue !== undefined && (
          <Button look="primary" onClick={onContinue}>
            {words.continue}
          </Button>
        )}
      </StepFrame>
    )
  }
  return (
    <StepFrame heading={words.nothingLeftHeading} onCancel={onCancel}>
      <Notice icon="alert">
        <p data-mfa-part="notice-line">{words.nothingLeftText}</p>
      </Notice>
      {onContinue !== undefined && (
        <Button look="primary" onClick={onContinue}>
          {words.backToStart}
        </Button>
      )}
    </StepFrame>
  )
}
