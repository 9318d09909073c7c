'use client'
import { useFocusKeeping } from '@mfa-challenge/hooks'
import { type ReactNode, useId, useRef } from 'react'
import { Breakable } from '../breakable/Breakable.tsx'
import { Button } from '../button/Button.tsx'
import { ownEvents } from '../own-events/ownEvents.ts'
import { Reference } from '../reference/Reference.tsx'
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
  /**
   * Leaves the whole challenge.
   * @default the challenge around it, where its host lets people leave
   */
  onCancel?: (() => void) | undefined
  /** Above all ways to confirm: when none of them works, the host's help desk is left. */
  isLastResort?: boolean | undefined
  /** A number for the help desk, not a secret. */
  trackingId?: string | undefined
}

/** What every screen is made of, always in the same places: what for, what to do, how, the ways out. */
export function StepFrame(props: StepFrameProps) {
  const { heading, said, lead, leadId, children, onAnotherWay, anotherWayLabel, trackingId } = props
  const words = useWords()
  const { locale, direction } = useLanguage()
  const { context, headingId, headingLevel, help, instructions, announce, moveFocus, ...around } = useScreen()
  const { onCancel = around.cancel, isLastResort = false } = props
  const ownRoot = useRef<HTMLDivElement>(null)
  const own = useFocusKeeping({ root: ownRoot, announce, moveFocus })
  const isAlone = around.claimFocus === undefined
  const { claimFocus = own.claimFocus, stepProps } = around
  const ownId = useId()
  const Heading = `h${headingLevel}` as const
  const lastResort = isLastResort ? help[0] : undefined
  const hasFooter = [onAnotherWay, onCancel, trackingId, help[0]].some((part) => part !== undefined)

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
            <Breakable>{lead}</Breakable>
          </p>
        )}
      </header>
      {instructions !== undefined && <div data-mfa-part="step-instructions">{instructions}</div>}
      {children}
      {hasFooter && (
        <footer data-mfa-part="step-footer">
          <div data-mfa-part="step-ways">
            {onAnotherWay !== undefined && (
              <Button look="plain" onClick={onAnotherWay}>
                {anotherWayLabel ?? words.tryAnotherWay}
              </Button>
            )}
            {lastResort !== undefined && (
              <a href={lastResort.href} data-mfa-part="step-help">
                {words.noneOfTheseWork}
              </a>
            )}
          </div>
          <div data-mfa-part="step-ways">
            {onCancel !== undefined && (
              <Button look="plain" onClick={onCancel}>
                {words.cancel}
              </Button>
            )}
            {help.map(({ label, href }) => (
              <a key={href} href={href} data-mfa-part="step-help">
                {label}
              </a>
            ))}
          </div>
          {trackingId !== undefined && <Reference key={trackingId} trackingId={trackingId} />}
        </footer>
      )}
    </div>
  )
}
