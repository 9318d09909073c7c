import { createStepUp, StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { StepUpProvider, useStepUpFetch } from '@mfa-challenge/ui/StepUpProvider'
import '@mfa-challenge/ui/styles.css'
import { useState } from 'react'

// Once for the page.
const stepUp = createStepUp({ gatewayUrl: '/mfa-gateway' })

export function Portal() {
  return (
    <StepUpProvider stepUp={stepUp} challenge={{ context: 'Approve access request AR-1' }}>
      <ApproveButton request="AR-1" />
    </StepUpProvider>
  )
}

function ApproveButton({ request }: { request: string }) {
  const fetch = useStepUpFetch()
  const [outcome, setOutcome] = useState('')
  const approve = async () => {
    try {
      const response = await fetch(`/api/requests/${request}/approve`, { method: 'POST' })
      setOutcome(response.ok ? 'Approved.' : 'Not approved. Try again later.')
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
