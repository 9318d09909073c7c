'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { Button } from '../button/Button.tsx'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { methodName } from '../method-picker/methodLabel.ts'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface MethodTroubleProps {
  method: MfaMethod
  /** Its screen could not be fetched, is being fetched again, or failed while it was shown. */
  trouble: 'notLoaded' | 'loadingAgain' | 'broken'
  onTryAgain: () => void
  onAnotherWay?: (() => void) | undefined
}

/** In place of a method's screen that is not there. */
export function MethodTrouble({ method, trouble, onTryAgain, onAnotherWay }: MethodTroubleProps) {
  const words = useWords()
  const kind = trouble === 'notLoaded' && 'onLine' in navigator && !navigator.onLine ? 'offline' : 'error'
  const isLoading = trouble === 'loadingAgain'
  const failure = isLoading ? undefined : trouble === 'broken' ? words.failurePortal : words.methodNotLoaded
  useAnnounced(failure, { assertive: true })
  useAnnounced(isLoading ? words.loading : undefined)
  return (
    <StepFrame heading={methodName(method, words)} onAnotherWay={onAnotherWay}>
      <FailureNotice kind={kind}>{failure}</FailureNotice>
      {/* The same button in either case, so that it keeps the focus. */}
      <Button look="primary" onClick={onTryAgain} busy={isLoading}>
        {isLoading ? words.loading : words.tryAgain}
      </Button>
    </StepFrame>
  )
}
