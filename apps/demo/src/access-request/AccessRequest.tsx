import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { useRef, useState } from 'react'
import type { Theme } from '../app/useRootTheme.ts'
import { approveRequest } from '../portal-api/portalApi.ts'
import { RequestDetails } from './RequestDetails.tsx'
import { type RequestStep, requestNote } from './requestStep.ts'

export interface AccessRequestProps {
  methods: readonly MfaMethod[]
  theme: Theme
}

const requestId = 'AR-20418'
const help = [{ label: 'Get help', href: 'mailto:help@acme.example' }]

/** The protected action: a request for access that may be approved by whoever proves who they are. */
export function AccessRequest({ methods, theme }: AccessRequestProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState<RequestStep>({ status: 'waiting' })
  const [isChallengeOpen, setIsChallengeOpen] = useState(false)

  const show = (next: RequestStep) => {
    setStep(next)
    setIsChallengeOpen(false)
    // What was pressed goes away; the heading stays.
    heading.current?.focus()
  }
  const confirm = () => {
    setStep({ status: 'confirming' })
    setIsChallengeOpen(true)
  }
  const approve = async () => {
    setStep({ status: 'approving' })
    setStep(await approveRequest(requestId))
  }
  const isOver = step.status === 'approved' || step.status === 'refused' || step.status === 'declined'

  return (
    <>
      <section className="request" aria-labelledby="request-heading" data-status={step.status}>
        <RequestDetails requestId={requestId} headingId="request-heading" headingRef={heading} />
        <output className="request-note">{requestNote(step)}</output>
        {step.status === 'waiting' && (
          <div className="request-actions">
            <button type="button" className="button button-primary" onClick={confirm}>
              Approve
            </button>
            <button type="button" className="button" onClick={() => show({ status: 'declined' })}>
              Decline
            </button>
          </div>
        )}
        {isOver && !isChallengeOpen && (
          <div className="request-actions">
            <button type="button" className="button" onClick={() => show({ status: 'waiting' })}>
              Start over
            </button>
          </div>
        )}
      </section>
      {isChallengeOpen && (
        <MfaChallenge
          methods={methods}
          context={`Approve access request ${requestId}`}
          help={help}
          autoFocusHeading
          data-mfa-theme={theme === 'system' ? undefined : theme}
          onSucceeded={() => void approve()}
          onContinue={() => {
            setIsChallengeOpen(false)
            heading.current?.focus()
          }}
          onAbandoned={() =>
            show({ status: 'waiting', note: 'Nothing was approved. The request still waits for you.' })
          }
        />
      )}
    </>
  )
}
