'use client'
import { type MfaEvent, MfaProvider } from '@mfa-challenge/hooks'
import { callHost } from '@mfa-challenge/hooks/internal'
import type { StepUp, StepUpChallenge, StepUpRefusal } from '@mfa-challenge/hooks/step-up'
import { useRef } from 'react'
import { MfaDialog } from '../mfa-dialog/MfaDialog.tsx'
import type { StepUpDialogOptions, StepUpProviderProps } from './StepUpProviderProps.ts'

export interface StepUpDialogProps {
  stepUp: StepUp
  challenge: StepUpChallenge
  options: StepUpDialogOptions
  provider: StepUpProviderProps['provider']
}

/** One challenge over the page. It goes with its success, for the page shows what came of that. */
export function StepUpDialog({ stepUp, challenge, options, provider = {} }: StepUpDialogProps) {
  // Whoever leaves a screen that has no way on has not given up.
  const reason = useRef<StepUpRefusal>('abandoned')
  const hear = (event: MfaEvent) => {
    if (event.type === 'challenge') reason.current = reasonAfter(event.state, reason.current)
    callHost(provider.onEvent, event)
  }
  return (
    <MfaProvider {...provider} client={stepUp.client} onEvent={hear}>
      <MfaDialog
        {...options}
        open
        methods={challenge.methods}
        onSucceeded={challenge.succeed}
        onAbandoned={nothing}
        onClose={() => challenge.refuse(reason.current)}
      />
    </MfaProvider>
  )
}

type ChallengeState = Extract<MfaEvent, { type: 'challenge' }>['state']

/** Why the requests are not done, where the person leaves at this state. */
function reasonAfter(state: ChallengeState, before: StepUpRefusal): StepUpRefusal {
  switch (state) {
    case 'lockedOut':
      return 'lockedOut'
    case 'nothingLeft':
      return 'noMethod'
    // It is told by leaving.
    case 'abandoned':
      return before
    case 'choosing':
    case 'method':
    case 'succeeded':
      return 'abandoned'
    default:
      return state satisfies never
  }
}

/** Shows Cancel. The dialog closes with it. */
function nothing() {}
