'use client'
import { useFocusKeeping } from '@mfa-challenge/hooks'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from '../button/Button.tsx'
import { ownEvents } from '../own-events/ownEvents.ts'
import { useScreen } from '../screen/ScreenContext.tsx'
import { useLanguage, useWords } from '../words/WordsContext.tsx'

export interface StepFrameProps {
  heading: string
  /**
   * Announced where the focus does not go to the heading. Empty where something else says it.
   * @default the heading
   */
  said?: string | undefined
  /** One quiet sentence: how. */
  lead?: string | undefined
  /** For what the sentence describes. */
  leadId?: string | undefined
  children?: ReactNode
  /** Shows "Try another way". */
  onAnotherWay?: (() => void) | undefined
  /** @default words.tryAnotherWay */
  anotherWayLabel?: string | undefined
  /** A number for the help desk, not a secret. */
  trackingId?: string | undefined
}

/** What every screen is made of, always in the same places: what for, what to do, how, the ways out. */
export function StepFrame(props: StepFrameProps) {
  const { heading, said, lead, leadId, children, onAnotherWay, anotherWayLabel, trackingId } = props
  const words = useWords()
  const { locale, direction } = useLanguage()
  const { context, headingId, headingLevel, help, instructions, announce, moveFocus, ...around } = useScreen()
  const ownRoot = useRef<HTMLDivElement>(null)
  const own = useFocusKeeping({ root: ownRoot, announce, moveFocus })
  const isAlone = around.claimFocus === undefined
  const { claimFocus = own.claimFocus, stepProps } = around
  const ownId = useId()
  const Heading = `h${headingLevel}` as const

  return (
    <div
      lang={locale}
      dir={direction}
      {...(isAlone ? { ref: ownRoot, ...own.focusProps, ...ownEvents() } : stepProps)}
      data-mfa-part="step"
    >
      <header data-mfa-part="step-header">
        {context !== undefined && <p data-mfa-part="step-context">{context}</p>}
        <Heading
          id={headingId ?? ownId}
          tabIndex={-1}
          data-mfa-part="step-heading"
          ref={(element) => claimFocus(element, heading, said)}
        >
          {heading}
        </Heading>
        {lead !== undefined && (
          <p id={leadId} data-mfa-part="step-lead">
            {lead}
          </p>
        )}
      </header>
      {instructions !== undefined && <div data-mfa-part="step-instructions">{instructions}</div>}
      {children}
      <footer data-mfa-part="step-footer">
        {onAnotherWay !== undefined && (
          <Button look="plain" onClick={onAnotherWay}>
            {anotherWayLabel ?? words.tryAnotherWay}
          </Button>
        )}
        {help.map(({ label, href }) => (
          <a key={href} href={href} data-mfa-part="step-help">
            {label}
          </a>
        ))}
        {trackingId !== undefined && (
          <small data-mfa-part="step-reference">
            <bdi data-mfa-part="text">{words.reference({ trackingId })}</bdi>
          </small>
        )}
      </footer>
    </div>
  )
}
