'use client'
import type { Ref } from 'react'
import { Notice } from '../notice/Notice.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'

export interface ErrorSummaryProps {
  heading: string
  /** The fields to mend: ids to go to, what to call them, and in which language that is. */
  problems: readonly { fieldId: string; text: string; locale?: string | undefined }[]
  ref?: Ref<HTMLDivElement> | undefined
}

/** What to mend, in one place, with a way to each field. It takes the focus when it appears. */
export function ErrorSummary({ heading, problems, ref }: ErrorSummaryProps) {
  const { moveFocus } = useScreen()
  return (
    <div ref={ref} tabIndex={-1} data-mfa-part="error-summary">
      <Notice tone="danger" icon="alert">
        <p data-mfa-part={problems.length > 0 ? 'notice-strong' : 'notice-line'}>{heading}</p>
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
                    const root = event.currentTarget.getRootNode()
                    if (!(root instanceof Document || root instanceof ShadowRoot)) return
                    const field = root.getElementById(fieldId)
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
