'use client'

import type { MfaAvailability } from '../deadlines/availability.ts'
import { stateOf } from '../events/stateOf.ts'
import { createKind } from '../kept/Kept.ts'
import { useKept } from '../kept/useKept.ts'
import { useMethodEvents } from '../method-events/useMethodEvents.ts'
import { type MfaDuoWebMethod, personalName } from '../methods/mfaMethod.ts'
import { useStore } from '../store/useStore.ts'
import { createDuoWeb } from './createDuoWeb.ts'
import type { DuoVerifyStep } from './duoVerifyStep.ts'
import { type DuoFrame, useDuoFrame } from './useDuoFrame.ts'

export interface UseDuoWebOptions {
  method: MfaDuoWebMethod
  /**
   * The frame's name for screen readers, in the person's language.
   * @default 'Duo'
   */
  title?: string | undefined
}

/** How far Duo is, from the request to the verdict. */
export type DuoWebStep =
  | { readonly status: 'preparing' }
  | { readonly status: 'prompting'; readonly frame: DuoFrame }
  | DuoVerifyStep

export type UseDuoWebResult = DuoWebStep &
  MfaAvailability & {
    /**
     * Fetches a fresh request from the host and shows the prompt, in place of one that is there. Does nothing while
     * `canStart` is false.
     */
    start: () => void
    /** False while one is fetched or an answer is checked, when all is over, and under a rate limit. */
    readonly canStart: boolean
  }

const kind = createKind(createDuoWeb)

/** Duo from end to end: a request from the portal's server, Duo's prompt, and the service's word on its answer. */
export function useDuoWeb({ method, title = 'Duo' }: UseDuoWebOptions): UseDuoWebResult {
  const duo = useKept(kind, personalName(method), { method })
  const { progress, ...available } = useStore(duo)
  const { host, sigRequest, attempt } = progress.status === 'prompting' ? progress : nothing
  const frame = useDuoFrame({
    host,
    sigRequest,
    attempt,
    extraOrigins: method.extraOrigins,
    title,
    onMessage(message) {
      if (message.type === 'authenticated') duo.submit(message.signedResponse)
    },
  })
  const step: DuoWebStep = progress.status === 'prompting' ? { status: progress.status, frame } : progress
  useMethodEvents(method, { type: 'duoWeb', ...stateOf(step) })
  return { ...step, ...available, start: duo.start }
}

const nothing = { host: '', sigRequest: '', attempt: 0 }
