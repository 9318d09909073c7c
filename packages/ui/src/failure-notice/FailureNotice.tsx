'use client'
import { Notice } from '../notice/Notice.tsx'
import { type FailureKind, failureLooks } from './failureKind.ts'

export interface FailureNoticeProps {
  /** @default 'error' */
  kind?: FailureKind | undefined
  children: string | undefined
}

/** Says what kept something from being done. Announce it as an alert where it appears. */
export function FailureNotice({ kind = 'error', children }: FailureNoticeProps) {
  if (children === undefined) return null
  return (
    <Notice {...failureLooks[kind]}>
      <p data-mfa-part="notice-line">{children}</p>
    </Notice>
  )
}
