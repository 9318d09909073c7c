import { type DuoMessage, readDuoMessage } from '@mfa-challenge/contract/duo'
import { readUrl } from '@mfa-challenge/contract/internal'
import type { Clock } from '../clock/Clock.ts'
import type { DuoFrameEvent } from './duoFramePhase.ts'
import { applicationTimeLeft, requestTimeLeft, slowAfter } from './duoTimes.ts'
import type { DuoPrompt } from './readDuoPrompt.ts'

export interface WatchDuoFrameOptions {
  prompt: Extract<DuoPrompt, { status: 'ready' }>
  clock: Clock
  /** The frame, whose window Duo's messages must come from. */
  frame: () => HTMLIFrameElement | null
  onEvent: (event: DuoFrameEvent) => void
  /** Called for each message of Duo's; at most once for one that ends the prompt. */
  onMessage: (message: DuoMessage) => void
}

/** Listens for all that can be known about a frame of Duo's. The result stops it. */
export function watchDuoFrame({ prompt, clock, frame, onEvent, onMessage }: WatchDuoFrameOptions): () => void {
  const { origin } = prompt
  let isOver = false

  const messageCame = (event: MessageEvent<unknown>) => {
    const from = frame()?.contentWindow
    if (isOver || from === null || from === undefined) return
    // Other windows and extensions post messages too: silence for all that is not exactly Duo's.
    if (event.source !== from || event.origin !== origin) return
    const message = readDuoMessage(event.data)
    if (message === undefined) return
    isOver = message.type !== 'openWindow'
    onEvent({ type: 'toldUs', message })
    onMessage(message)
  }

  const policyViolated = (event: SecurityPolicyViolationEvent) => {
    if (!['frame-src', 'child-src'].includes(event.effectiveDirective)) return
    if (readUrl(event.blockedURI)?.origin === origin) onEvent({ type: 'blockedByPolicy' })
  }

  const frameFailed = (event: Event) => {
    if (event.target === frame()) onEvent({ type: 'blockedByPolicy' })
  }

  const wentOffline = () => onEvent({ type: 'wentOffline' })

  window.addEventListener('message', messageCame)
  window.addEventListener('offline', wentOffline)
  document.addEventListener('securitypolicyviolation', policyViolated)
  // Firefox only, where the page's own policy forbids the frame. React has no `onError` for frames, and errors don't bubble.
  document.addEventListener('error', frameFailed, true)
  if (!navigator.onLine) wentOffline()
  const now = clock.now()
  const timers = [
    clock.setTimeout(() => onEvent({ type: 'stillLoading' }), slowAfter),
    clock.setTimeout(() => onEvent({ type: 'requestExpired' }), requestTimeLeft(prompt.txExpiresAt, now)),
    clock.setTimeout(() => onEvent({ type: 'everythingExpired' }), applicationTimeLeft(prompt.appExpiresAt, now)),
  ]

  return () => {
    window.removeEventListener('message', messageCame)
    window.removeEventListener('offline', wentOffline)
    document.removeEventListener('securitypolicyviolation', policyViolated)
    document.removeEventListener('error', frameFailed, true)
    for (const cancel of timers) cancel()
  }
}
