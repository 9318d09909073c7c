import { type StepUpRefusal, StepUpRefused } from '@mfa-challenge/hooks/step-up'
import { define } from '../element/define.ts'
import { MfaChallengeElement } from '../element/MfaChallengeElement.tsx'
import type { MfaSucceededDetail } from '../events/MfaChallengeEvents.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'

/** What a challenge over the page is shown with: what `<mfa-challenge>` takes. */
export interface StepUpOptions
  extends Omit<MfaChallengeSettings, 'modal' | 'cancelable' | 'continuable' | 'focused' | 'shadow'> {
  /** Where the gateway is on the portal's server, such as `/mfa-gateway`. */
  gateway: string
  /** Calls it off: the dialog goes, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/**
 * Asks the person to confirm it, in a dialog over the page, and resolves once they have. Rejects with `StepUpRefused`, whose
 * `reason` says how it ended otherwise: `abandoned`, `lockedOut`, `noMethod`, or `unavailable`.
 */
export function stepUp({ signal, ...settings }: StepUpOptions): Promise<MfaSucceededDetail> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const element = document.createElement(define())
    if (!(element instanceof MfaChallengeElement)) {
      // Another copy of this code has taken the name.
      reject(new StepUpRefused('unavailable'))
      return
    }
    let reason: StepUpRefusal = 'abandoned'
    let cause: ErrorOptions & { failure?: StepUpRefused['failure'] } = {}
    const end = (settle: () => void) => {
      element.removeEventListener('mfaclosed', closed)
      signal?.removeEventListener('abort', callOff)
      element.remove()
      settle()
    }
    const closed = () => end(() => reject(new StepUpRefused(reason, cause)))
    const callOff = () => end(() => reject(signal?.reason))

    element.addEventListener('mfasucceeded', ({ detail }) => end(() => resolve(detail)))
    // Whoever leaves a screen that has no way on has not given up.
    element.addEventListener('mfaevent', ({ detail }) => {
      if (detail.type === 'challenge' && detail.state !== 'abandoned') reason = 'abandoned'
    })
    element.addEventListener('mfalockedout', () => {
      reason = 'lockedOut'
    })
    element.addEventListener('mfanomethod', () => {
      reason = 'noMethod'
    })
    element.addEventListener('mfaunavailable', ({ detail }) => {
      reason = 'unavailable'
      cause = { failure: detail.failure }
    })
    element.addEventListener('mfaclosed', closed)
    signal?.addEventListener('abort', callOff)
    Object.assign(element, settings, { modal: true, cancelable: true })
    document.body.append(element)
  })
}
