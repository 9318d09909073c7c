'use client'
import type { DuoIframeProps } from '@mfa-challenge/hooks/duo-web'
import { activeElement, useLayoutEffectInBrowser } from '@mfa-challenge/hooks/internal'
import { Busy } from '../busy/Busy.tsx'
import { Button } from '../button/Button.tsx'
import type { MfaWait } from '../button/Wait.ts'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import type { FailureKind } from '../failure-notice/failureKind.ts'
import { Notice } from '../notice/Notice.tsx'
import { RememberDevice } from '../remember-device/RememberDevice.tsx'
import { useChecking, useScreen } from '../screen/ScreenContext.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { useWords } from '../words/WordsContext.tsx'
import { DuoScene } from './DuoScene.tsx'
import '../words/parts/duo.ts'

export interface DuoFrameProps {
  /** From `useDuoFrame`, while the prompt is to be seen. */
  iframeProps?: DuoIframeProps | undefined
  /** The prompt is not to be seen yet. */
  loading?: boolean | undefined
  /** What is going on while there is no prompt to see. */
  busy?: 'preparing' | 'checking' | undefined
  /** The prompt takes long to load. */
  slow?: boolean | undefined
  /** A page of Duo's own that the prompt asks to open. */
  openWindowUrl?: string | undefined
  /** Why there is no prompt. */
  failure?: string | undefined
  /** @default 'error' */
  failureKind?: FailureKind | undefined
  /** `failure` is no failure, but what to do next. */
  isGoodNews?: boolean | undefined
  /** A fresh prompt would hardly help: another way comes first. */
  stuck?: boolean | undefined
  trackingId?: string | undefined
  wait?: MfaWait | undefined
  /** Shows a button that opens a fresh prompt. */
  onOpen?: (() => void) | undefined
  onAnotherWay?: (() => void) | undefined
}

/**
 * Duo's prompt in a frame (Web SDK v2). Duo ended support for it on 30 March 2024, and applications made after April
 * 2024 show an error inside the frame, of which the page hears nothing: so another way stands outside it, always.
 */
export function DuoFrame(props: DuoFrameProps) {
  const { iframeProps, busy, openWindowUrl, wait = 0, failure, onOpen, onAnotherWay } = props
  const words = useWords()
  useChecking(busy === 'checking')
  const isStuck = props.stuck === true && onAnotherWay !== undefined
  const isReady = onOpen !== undefined && failure === undefined
  const isLoading = props.loading === true || busy === 'preparing'
  const isSlow = props.slow === true
  const isOpen = iframeProps !== undefined || busy === 'preparing'
  return (
    <StepFrame
      heading={words.duoHeading}
      lead={isOpen ? words.duoLead : isReady ? words.duoReadyLead : undefined}
      trackingId={props.trackingId}
      onAnotherWay={isStuck ? undefined : onAnotherWay}
      anotherWayLabel={isOpen && !isLoading ? words.duoCantSee : undefined}
    >
      {props.isGoodNews === true ? (
        <Notice tone="success" icon="check">
          <p data-mfa-part="notice-line">{failure}</p>
        </Notice>
      ) : (
        <FailureNotice kind={props.failureKind}>{failure}</FailureNotice>
      )}
      {isSlow && <p data-mfa-part="duo-note">{words.duoSlow}</p>}
      {openWindowUrl !== undefined && (
        <p data-mfa-part="duo-note">
          <span data-mfa-part="text">{words.duoOpenWindow}</span>
          <a href={openWindowUrl} target="_blank" rel="noopener noreferrer" data-mfa-part="duo-link">
            {words.duoOpenLink}
          </a>
        </p>
      )}
      {isReady && busy === undefined && <DuoScene />}
      {busy === 'checking' && <Busy>{words.duoChecking}</Busy>}
      {busy !== 'checking' && !isStuck && <RememberDevice />}
      {isOpen && (
        <div data-mfa-part="duo-stage" data-loading={isLoading || undefined} data-slow={isSlow || undefined}>
          {(isLoading || isSlow) && <Busy>{words.duoPreparing}</Busy>}
          {iframeProps !== undefined && <Frame iframeProps={iframeProps} />}
        </div>
      )}
      {isStuck && (
        <Button look="primary" onClick={onAnotherWay}>
          {words.tryAnotherWay}
        </Button>
      )}
      {onOpen !== undefined && (
        <Button look={isStuck ? 'secondary' : 'primary'} onClick={onOpen} wait={wait}>
          {words.duoOpenAgain}
        </Button>
      )}
    </StepFrame>
  )
}

function Frame({ iframeProps }: { iframeProps: DuoIframeProps }) {
  // React takes a key by itself only.
  const { key, title, ref, ...rest } = iframeProps
  const { keepFocus } = useScreen()
  // The last moment to see that the person is in the frame: with it goes the focus.
  useLayoutEffectInBrowser(() => {
    const frame = ref.current
    return () => {
      if (frame !== null && activeElement(frame) === frame) keepFocus?.()
    }
  }, [ref, keepFocus])
  return <iframe {...rest} key={key} ref={ref} title={title} data-mfa-part="duo-frame" />
}
