'use client'
import { Notice } from '../notice/Notice.tsx'

/** Says what kept something from being done. Announce it as an alert where it appears. */
export function FailureNotice({ children }: { children: string | undefined }) {
  if (children === undefined) return null
  return (
    <Notice tone="danger" icon="alert">
      <p data-mfa-part="notice-line">{children}</p>
    </Notice>
  )
}
