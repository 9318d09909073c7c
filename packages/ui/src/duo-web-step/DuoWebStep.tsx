'use client'
import { type MfaDuoWebMethod, useOnce } from '@mfa-challenge/hooks'
import { type DuoFrame as DuoFrameState, useDuoWeb } from '@mfa-challenge/hooks/duo-web'
import { personalName } from '@mfa-challenge/hooks/internal'
import { DuoFrame } from '../duo-frame/DuoFrame.tsx'
import { failureKind } from '../failure-notice/failureKind.ts'
import { type StepProps, useEnded } from '../ended/useEnded.ts'
import { useAnnounced } from '../screen/useAnnounced.ts'
import { duoFailureWords } from '../words/duoFailureWords.ts'
import type { MfaWords } from '../words/MfaWords.ts'
import { useWords } from '../words/WordsContext.tsx'
import '../words/parts/duo.ts'

export interface DuoWebStepProps extends StepProps {
  method: MfaDuoWebMethod
  /**
   * What the person did that asks for the prompt: any value, new for each time.
   * @default none: the step has a button that opens it
   */
  openOn?: unknown
}

/** Duo, from the request to the verdict. Opening the prompt sends nothing to anyone: Duo does, when it is answered. */
export function DuoWebStep(props: DuoWebStepProps) {
  return <StepOfPerson key={personalName(props.method)} {...props} />
}

/** Whoever comes next gets another one: nothing typed, shown or under way goes on. */
function StepOfPerson({ method, openOn, onEnd, onAnotherWay }: DuoWebStepProps) {
  const words = useWords()
  const duo = useDuoWeb({ method, title: words.duoFrameTitle })
  useEnded(method, duo.status, onEnd)
  useOnce(openOn, duo.start)

  const frame = duo.status === 'prompting' ? duo.frame : undefined
  const failure = duo.status === 'failed' ? duo.failure : undefined
  const failureText = duoFailureWords(duo, words)
  const iframeProps = frame !== undefined && 'iframeProps' in frame ? frame.iframeProps : undefined
  const busy = busyWith(duo.status, frame)
  useAnnounced(failureText, { assertive: true })
  useAnnounced(busy === 'checking' ? words.duoChecking : promptWords(duo.status, frame, words))

  return (
    <DuoFrame
      iframeProps={iframeProps}
      busy={busy}
      loading={frame?.status === 'loading'}
      slow={frame?.status === 'slow'}
      openWindowUrl={frame?.status === 'openWindow' ? frame.url : undefined}
      failure={failureText}
      failureKind={frame?.status === 'expired' ? 'late' : failureKind(failure ?? failureOf(frame))}
      isGoodNews={frame?.status === 'enrolled'}
      stuck={frame?.status === 'blocked' || frame?.status === 'rejected' || saysWhy(frame)}
      trackingId={failure?.trackingId}
      wait={{ until: duo.waitUntil }}
      onOpen={busy === undefined && iframeProps === undefined ? duo.start : undefined}
      onAnotherWay={onAnotherWay}
    />
  )
}

function busyWith(status: ReturnType<typeof useDuoWeb>['status'], frame: DuoFrameState | undefined) {
  if (status === 'preparing') return 'preparing'
  if (status === 'checking' || status === 'succeeded' || frame?.status === 'answered') return 'checking'
  return undefined
}

/** How far the prompt is. What is in the frame can't be known: it speaks for itself. */
function promptWords(status: string, frame: DuoFrameState | undefined, words: MfaWords): string | undefined {
  if (status === 'preparing' || frame?.status === 'loading') return words.duoPreparing
  if (frame?.status === 'slow') return words.duoSlow
  if (frame?.status === 'openWindow') return words.duoOpenWindow
  return frame?.status === 'shown' ? words.duoOpened : undefined
}

/** Such as that the account is disabled: Duo would only say it again. */
function saysWhy(frame: DuoFrameState | undefined): boolean {
  return frame?.status === 'error' && frame.failure === undefined && Boolean(frame.text)
}

function failureOf(frame: DuoFrameState | undefined) {
  return frame?.status === 'error' ? frame.failure : undefined
}
