import { MfaProvider } from '@mfa-challenge/hooks'
import type { StepUp } from '@mfa-challenge/hooks/step-up'
import { MfaChallenge } from '@mfa-challenge/ui'
import { useSyncExternalStore } from 'react'

/** The challenge in the page, while there is one. For a dialog over the page, `StepUpProvider` does all of this. */
export function StepUpCard({ stepUp, context }: { stepUp: StepUp; context: string }) {
  const state = useSyncExternalStore(stepUp.subscribe, stepUp.get)
  if (state.status !== 'open') return null
  const { id, methods, succeed, refuse } = state.challenge
  return (
    <MfaProvider client={stepUp.client}>
      <MfaChallenge
        key={id}
        context={context}
        methods={methods}
        autoFocusHeading
        onSucceeded={succeed}
        onAbandoned={() => refuse('abandoned')}
      />
    </MfaProvider>
  )
}
