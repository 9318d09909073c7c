'use client'

import { createStepUp, StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { StepUpProvider, useStepUpFetch } from '@mfa-challenge/ui/StepUpProvider'
import { useState } from 'react'

// Once for the page. On the server it sends nothing.
const stepUp = createStepUp({ gatewayUrl: '/mfa-gateway' })

export function ApproveRequest({ request }: { request: string }) {
  return (
    <StepUpProvider stepUp={stepUp} challenge={{ context: `Approve access request ${request}` }}>
      <ApproveButton request={request} />
    </StepUpProvider>
  )
}

function ApproveButton({ request }: { request: string }) {
  // The browser's `fetch`. Where the server wants proof, it asks the person for it, and sends the request again with it.
  const fetch = useStepUpFetch()
  const [outcome, setOutcome] = useState('')

  const approve = async () => {
    try {
      const { ok } = await fetch(`/api/requests/${request}/approve`, { method: 'POST' })
      setOutcome(ok ? 'Approved.' : 'Not approved. Try again later.')
    } catch (error) {
      const hasGivenUp = error instanceof StepUpRefused && error.reason === 'abandoned'
      setOutcome(hasGivenUp ? 'Not approved: it was not confirmed.' : 'Not approved. Try again later.')
    }
  }

  return (
    <>
      <button type="button" onClick={() => void approve()}>
        Approve
      </button>
      <output>{outcome}</output>
    </>
  )
}
