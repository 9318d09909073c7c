'use client'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { Busy } from '../busy/Busy.tsx'
import { Button } from '../button/Button.tsx'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { methodName } from '../words/methodWords.ts'
import { useWords } from '../words/WordsContext.tsx'

export interface MethodTroubleProps {
  method: MfaMethod
  /** Its screen could not be fetched, with a connection or without one; is being fetched again; or failed when shown. */
  trouble: 'notLoaded' | 'offline' | 'loadingAgain' | 'broken'
  onTryAgain: () => void
  onAnotherWay?: (() => void) | undefined
}

/** In place of a method's screen that is not there. */
export function MethodTrouble({ method, trouble, onTryAgain, onAnotherWay }: MethodTroubleProps) {
  const words = useWords()
  const isLoading = trouble === 'loadingAgain'
  const failure = isLoading ? undefined : trouble === 'broken' ? words.failurePortal : words.methodNotLoaded
  useAnnounced(failure, { assertive: true })
  useAnnounced(isLoading ? words.loading : undefined)
  return (
    <StepFrame heading={methodName(method, words)} onAnotherWay={onAnotherWay}>
      <FailureNotice kind={trouble === 'offline' ? 'offline' : 'error'}>{failure}</FailureNotice>
      {isLoading && <Busy>{words.loading}</Busy>}
      {/* Here meanwhile too, so that it keeps the focus. */}
      <Button look="primary" onClick={onTryAgain} busy={isLoading}>
        {words.tryAgain}
      </Button>
    </StepFrame>
  )
}
