'use client'

import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { type MfaTokenMethod, personalName } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import { callHost } from '../host-call/callHost.ts'
import { createTokenAuth, type TokenAuthGiven } from './createTokenAuth.ts'
import type { TokenAuthStep } from './tokenAuthStep.ts'

export interface UseTokenAuthOptions {
  method: MfaTokenMethod
  /**
   * Of the send, from `useSendToken`. Where the service answers a code by PENDING, it is asked about this id.
   * @default none: PENDING then is no readable answer
   */
  requestId?: string | undefined
  /** Called once, when the service accepts a code. */
  onSucceeded?: (() => void) | undefined
  /** Called once, when the service has locked the person out. */
  onLockedOut?: (() => void) | undefined
}

export type UseTokenAuthResult = TokenAuthStep &
  MfaAvailability & {
    /** Has the code checked. Does nothing while `canSubmit` is false. */
    submit: (code: string) => void
    /** False while a code is being checked, when all is over, and under a rate limit. */
    readonly canSubmit: boolean
    /** Back to an empty beginning. */
    reset: () => void
  }

const kind = createKind(createTokenAuth)

/** Has one-time codes checked. No code is kept anywhere. */
export function useTokenAuth(options: UseTokenAuthOptions): UseTokenAuthResult {
  const { method, requestId } = options
  const onEnded: TokenAuthGiven['onEnded'] = (end) => {
    tell({ type: 'tokenAuth', state: end })
    callHost(end === 'succeeded' ? options.onSucceeded : options.onLockedOut)
  }
  const auth = useKept(kind, personalName(method), {
    method,
    requestId,
    onEnded,
  })
  const result = useStore(auth)
  const tell = useMethodEvents(method, { type: 'tokenAuth', ...stateOf(result) })
  useLayoutEffectInBrowser(() => auth.sentAnother(requestId), [auth, requestId])

  return { ...result, submit: auth.submit, reset: auth.reset }
}
