import type { Ref } from 'react'
import { type RequestStep, requestState } from './requestStep.ts'

export interface RequestHeadProps {
  requestId: string
  headingId: string
  headingRef: Ref<HTMLHeadingElement>
  step: RequestStep
}

/** What is asked for, and how far it has come. */
export function RequestHead({ requestId, headingId, headingRef, step }: RequestHeadProps) {
  return (
    <header className="request-head">
      <p className="request-kind">Access request {requestId}</p>
      <div className="request-title">
        <h1 id={headingId} ref={headingRef} tabIndex={-1}>
          Quarterly finance reviewer
        </h1>
        <span className="request-state">{requestState(step)}</span>
      </div>
    </header>
  )
}
