import type { Ref } from 'react'

export interface RequestDetailsProps {
  requestId: string
  headingId: string
  headingRef: Ref<HTMLHeadingElement>
}

/** Who asks for what. */
export function RequestDetails({ requestId, headingId, headingRef }: RequestDetailsProps) {
  return (
    <>
      <header>
        <p className="request-kind">Access request {requestId}</p>
        <h1 id={headingId} ref={headingRef} tabIndex={-1}>
          Quarterly finance reviewer
        </h1>
      </header>
      <dl className="request-facts">
        <div>
          <dt>For</dt>
          <dd>Ana Lopes, Finance</dd>
        </div>
        <div>
          <dt>Gives</dt>
          <dd>Reads and signs off the quarterly figures</dd>
        </div>
        <div>
          <dt>Reason</dt>
          <dd>“I review the third quarter while Chloé is away.”</dd>
        </div>
      </dl>
    </>
  )
}
