'use client'
import { treeOf } from '@mfa-challenge/hooks/internal'
import { type Ref, useId } from 'react'
import { Notice } from '../notice/Notice.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'

export interface ErrorSummaryProps {
  heading: string
  /** The fields to mend: ids to go to, what to call them, and in which language that is. */
  problems: readonly { fieldId: string; text: string; locale?: string | undefined }[]
  summaryRef?: Ref<HTMLDivElement> | undefined
}

/** What to mend, in one place, with a way to each field. It takes the focus when it appears. */
export function ErrorSummary({ heading, problems, summaryRef }: ErrorSummaryProps) {
  const { headingLevel, moveFocus } = useScreen()
  const headingId = useId()
  const Heading = belowHeading[headingLevel]
  // A name for what gets the focus, and no landmark.
  const groupProps = { role: 'group', 'aria-labelledby': headingId, tabIndex: -1 } as const
  return (
    <div ref={summaryRef} {...groupProps} data-mfa-part="error-summary">
      <Notice tone="danger" icon="alert">
        {problems.length === 0 ? (
          <p id={headingId} data-mfa-part="notice-line">
            {heading}
          </p>
        ) : (
          <Heading id={headingId} data-mfa-part="notice-strong">
            {heading}
          </Heading>
        )}
        {problems.length > 0 && (
          <ul data-mfa-part="error-summary-list">
            {problems.map(({ fieldId, text, locale }) => (
              <li key={fieldId} data-mfa-part="error-summary-item">
                <a
                  href={`#${fieldId}`}
                  lang={locale}
                  dir="auto"
                  data-mfa-part="error-summary-link"
                  onClick={(event) => {
                    // A fragment is the host's to route; the field is all that is meant.
                    event.preventDefault()
                    const field = treeOf(event.currentTarget)?.getElementById(fieldId) ?? null
                    if (field !== null) moveFocus(field)
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}

/** The level under that of the screen's heading. */
const belowHeading = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const
