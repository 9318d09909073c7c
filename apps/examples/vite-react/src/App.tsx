import { createStepUp, StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { useState } from 'react'
import { StepUpCard } from './StepUpCard.tsx'

// Once for the page: its `fetch` asks for the challenge where the server wants one.
const stepUp = createStepUp({ gatewayUrl: '/mfa-gateway' })

export function App() {
  const [state, setState] = useState<'open' | 'asking' | 'approved' | 'cancelled' | 'failed'>('open')

  const approve = async () => {
    setState('asking')
    try {
      const { ok } = await stepUp.fetch('/api/requests/AR-20418/approve', { method: 'POST' })
      setState(ok ? 'approved' : 'failed')
    } catch (error) {
      setState(error instanceof StepUpRefused && error.reason === 'abandoned' ? 'cancelled' : 'failed')
    }
  }

  return (
    <main>
      <h1>Access request AR-20418</h1>
      <p>Grace Ito asks for Payroll administrator until 31 December.</p>
      <StepUpCard stepUp={stepUp} context="Approve access request AR-20418" />
      {state !== 'asking' && state !== 'approved' && (
        <button type="button" onClick={() => void approve()}>
          Approve
        </button>
      )}
      <output>
        {state === 'approved' && 'Approved.'}
        {state === 'cancelled' && 'Not approved: it was not confirmed.'}
        {state === 'failed' && 'Not approved. Try again later.'}
      </output>
    </main>
  )
}
