import { createStepUp } from '@mfa-challenge/hooks/step-up'
import { StepUpProvider } from '@mfa-challenge/ui/StepUpProvider'
import '@mfa-challenge/ui/styles.css'
import { createRoot } from 'react-dom/client'
import { ApproveButton } from './ApproveButton.tsx'
import './page.css'

// Once for the page.
const stepUp = createStepUp({ gatewayUrl: '/mfa-gateway' })

const root = document.querySelector('main')
if (root === null) throw new Error('index.html has no <main>.')
createRoot(root).render(
  <StepUpProvider stepUp={stepUp} challenge={{ context: 'Approve access request AR-20418' }}>
    <h1>Access request AR-20418</h1>
    <p>Grace Ito asks for Payroll administrator until 31 December.</p>
    <ApproveButton request="AR-20418" />
  </StepUpProvider>,
)
