'use client'
import type { DuoIframeProps } from '@mfa-challenge/hooks'
import { Button } from '../button/Button.tsx'
import { FailureNotice } from '../failure-notice/FailureNotice.tsx'
import { Notice } from '../notice/Notice.tsx'
import { StepFrame } from '../step-frame/StepFrame.tsx'
import { WaitLine } from '../wait-line/WaitLine.tsx'
import { useWords } from '../words/WordsContext.tsx'

export interface DuoFrameProps {
  /** From `useDuoFrame`, while the prompt is to be seen. */
  iframeProps?: DuoIframeProps | undefined
  /** What is going on while there is no prompt to see. */
  busy?: 'preparing' | 'checking' | undefined
  /** The prompt takes long to load. */
  slow?: boolean | undefined
  /** A page of Duo's own that the prompt asks to open. */
  openWindowUrl?: string | undefined
  /** Why there is no prompt. */
  failure?: string | undefined
  /** `failure` is no failure, but what to do next. */
  isGoodNews?: boolean | undefined
  trackingId?: string | undefined
  waitSeconds?: number | undefined
  /** Shows a button that opens a fresh prompt. */
  onOpen?: (() => void) | undefined
  onAnotherWay?: (() => void) | undefined
}

/**
 * Duo's prompt in a frame (Web SDK v2). Duo ended support for it on 30 March 2024, and applications made after April
 * 2024 show an error inside the frame, of which the page hears nothing: so another way stands outside it, always.
 */
export function DuoFrame(props: DuoFrameProps) {
  const { iframeProps, busy, openWindowUrl, waitSeconds = 0 } = props
  const words = useWords()
  return (
    <StepFrame
      heading={words.duoHeading}
      lead={iframeProps === undefined ? undefined : words.duoLead}
      trackingId={props.trackingId}
      onAnotherWay={props.onAnotherWay}
      anotherWayLabel={iframeProps === undefined ? undefined : words.duoCantSee}
    >
      {props.isGoodNews === true ? (
        <Notice tone="success" icon="check">
          <p data-mfa-part="notice-line">{props.failure}</p>
        </Notice>
      ) : (
        <FailureNotice>{props.failure}</FailureNotice>
      )}
      {busy !== undefined && (
        <p data-mfa-part="duo-busy">{busy === 'preparing' ? words.duoPreparing : words.duoChecking}</p>
      )}
      {props.slow === true && <p data-mfa-part="duo-busy">{words.duoSlow}</p>}
      {openWindowUrl !== undefined && (
        <p data-mfa-part="duo-busy">
          {words.duoOpenWindow}{' '}
          <a href={openWindowUrl} target="_blank" rel="noopener noreferrer" data-mfa-part="duo-link">
            {words.duoOpenLink}
          </a>
        </p>
      )}
      {iframeProps !== undefined && <Frame iframeProps={iframeProps} />}
      {props.onOpen !== undefined && (
        <>
          <Button look="primary" onClick={props.onOpen} waiting={waitSeconds > 0}>
            {words.duoOpenAgain}
          </Button>
          <WaitLine seconds={waitSeconds} />
        </>
      )}
    </StepFrame>
  )
}

function Frame({ iframeProps }: { iframeProps: DuoIframeProps }) {
  // React takes a key by itself only.
  const { key, title, ...rest } = iframeProps
  return <iframe {...rest} key={key} title={title} data-mfa-part="duo-frame" />
}
