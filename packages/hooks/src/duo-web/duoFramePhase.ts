import type { MfaFailure } from '@mfa-challenge/contract'
import type { DuoMessage } from '@mfa-challenge/contract/duo'

/** How far the frame is, as far as a page can know: a `load` says nothing about success. */
export type DuoFramePhase =
  | { readonly status: 'loading' }
  | { readonly status: 'shown' }
  | { readonly status: 'slow' }
  | { readonly status: 'blocked' }
  | { readonly status: 'expired' }
  | { readonly status: 'error'; readonly text: string; readonly failure?: MfaFailure | undefined }
  | { readonly status: 'enrolled' }
  | { readonly status: 'openWindow'; readonly url: string }
  | { readonly status: 'answered' }

export type DuoFrameEvent =
  | { type: 'loaded' }
  | { type: 'stillLoading' }
  | { type: 'wentOffline' }
  | { type: 'blockedByPolicy' }
  | { type: 'requestExpired' }
  | { type: 'everythingExpired' }
  | { type: 'toldUs'; message: DuoMessage }

/** The first phase of each frame. */
export const firstPhase: DuoFramePhase = { status: 'loading' }

/** What an event makes of a phase. What has ended stays ended. */
export function duoFramePhase(phase: DuoFramePhase, event: DuoFrameEvent): DuoFramePhase {
  if (!isLive(phase)) return phase
  const isLoading = phase.status === 'loading' || phase.status === 'slow'
  switch (event.type) {
    case 'loaded':
      return isLoading ? { status: 'shown' } : phase
    case 'stillLoading':
      return isLoading ? { status: 'slow' } : phase
    case 'wentOffline':
      return isLoading ? { status: 'error', text: '', failure: { code: 'offline' } } : phase
    case 'requestExpired':
      return isLoading ? { status: 'expired' } : phase
    case 'everythingExpired':
      return { status: 'expired' }
    case 'blockedByPolicy':
      return { status: 'blocked' }
    case 'toldUs':
      return toldPhase(event.message)
    default:
      return event satisfies never
  }
}

/** Whether the frame is still there. */
export function isLive(
  phase: DuoFramePhase,
): phase is Extract<DuoFramePhase, { status: 'loading' | 'shown' | 'slow' | 'openWindow' }> {
  return ['loading', 'shown', 'slow', 'openWindow'].includes(phase.status)
}

function toldPhase(message: DuoMessage): DuoFramePhase {
  switch (message.type) {
    case 'authenticated':
      return { status: 'answered' }
    case 'enrolled':
      return { status: 'enrolled' }
    case 'error':
      return { status: 'error', text: message.text }
    case 'openWindow':
      return { status: 'openWindow', url: message.url }
    default:
      return message satisfies never
  }
}
