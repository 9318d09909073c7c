'use client'
import { createLoadable } from '@mfa-challenge/contract/internal'
import type { StepUpChallenge } from '@mfa-challenge/hooks/step-up'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { StepUpContext } from './StepUpContext.ts'
import type { StepUpProviderProps } from './StepUpProviderProps.ts'

export { useStepUpFetch } from './StepUpContext.ts'
export type { StepUpDialogOptions, StepUpProviderProps } from './StepUpProviderProps.ts'

/**
 * Asks the person to confirm what the server wants confirmed first, in a dialog over the page, for the requests that are
 * made by `useStepUpFetch`. The dialog is fetched when it is first needed.
 */
export function StepUpProvider({ stepUp, challenge, provider, children }: StepUpProviderProps) {
  const state = useSyncExternalStore(stepUp.subscribe, stepUp.get, () => stepUp.first)
  const isLikely = state.status === 'preparing'
  // What does not come is told where it is needed.
  useEffect(() => (isLikely ? void stepUpDialog.load().catch(() => undefined) : undefined), [isLikely])
  return (
    <StepUpContext.Provider value={stepUp}>
      {children}
      {state.status === 'open' && (
        <Shown
          key={state.challenge.id}
          stepUp={stepUp}
          challenge={state.challenge}
          options={challenge}
          provider={provider}
        />
      )}
    </StepUpContext.Provider>
  )
}

interface ShownProps extends Pick<StepUpProviderProps, 'stepUp' | 'provider'> {
  challenge: StepUpChallenge
  options: StepUpProviderProps['challenge']
}

/** One challenge, once its dialog is there. Where that can't be had, the requests are refused: nobody would know why they wait. */
function Shown({ stepUp, challenge, options = {}, provider }: ShownProps) {
  const [dialog, setDialog] = useState(stepUpDialog.peek)
  const refuse = useLatestCallback(challenge.refuse)
  useEffect(() => {
    if (dialog !== undefined) return undefined
    let isWanted = true
    const heed = (show: () => void) => {
      if (isWanted) show()
    }
    stepUpDialog.load().then(
      () => heed(() => setDialog(stepUpDialog.peek)),
      () => heed(() => refuse('unavailable')),
    )
    return () => {
      isWanted = false
    }
  }, [dialog, refuse])
  if (dialog === undefined) return null
  const { StepUpDialog } = dialog
  return (
    <StepUpDialog
      stepUp={stepUp}
      challenge={challenge}
      options={typeof options === 'function' ? options(challenge) : options}
      provider={provider}
    />
  )
}

const stepUpDialog = createLoadable(
  () => import('./StepUpDialog.tsx'),
  // The file and not the component: a state takes a function for a way to another one.
  (file) => ('StepUpDialog' in file ? file : undefined),
)
