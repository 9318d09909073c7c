import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { StepUp } from './StepUp.tsx'

const methods = [
  { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK', codeLength: 6 },
  { id: 'push', type: 'okta-verify', userId: 'will.albin@acme.example' },
] as const

function Portal() {
  const [isDone, setIsDone] = useState(false)
  if (isDone) return <p>Request AR-20418 is approved.</p>
  return <StepUp methods={methods} onDone={() => setIsDone(true)} />
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Portal />)
