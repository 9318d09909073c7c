import { StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { useStepUpFetch } from '@mfa-challenge/ui/StepUpProvider'
import { useState } from 'react'

export function ApproveButton({ request }: { request: string }) {
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
