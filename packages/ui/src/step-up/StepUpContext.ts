'use client'
import type { StepUp } from '@mfa-challenge/hooks/step-up'
import { createContext, useContext } from 'react'

/** Only `StepUpProvider` gives it. */
export const StepUpContext = createContext<StepUp | undefined>(undefined)

/**
 * The `fetch` for protected requests: as the browser's own, but where the server wants a request confirmed first, the
 * person is asked, and the request is done once it is. Given up, it rejects with `StepUpRefused`.
 */
export function useStepUpFetch(): typeof globalThis.fetch {
  const stepUp = useContext(StepUpContext)
  if (stepUp === undefined) {
    throw new Error(
      '@mfa-challenge/ui: no StepUpProvider found, so nobody could be asked to confirm a request. ' +
        'Wrap the tree in <StepUpProvider stepUp={createStepUp({ gatewayUrl: … })}>.',
    )
  }
  return stepUp.fetch
}
