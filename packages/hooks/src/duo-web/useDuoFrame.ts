'use client'

import { type DuoMessage, duoFrameUrl, type MfaFailure } from '@mfa-challenge/contract'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useClock } from '../provider/MfaEnvironment.ts'
import { type DuoFrameEvent, type DuoFramePhase, duoFramePhase, firstPhase, isLive } from './duoFramePhase.ts'
import { type RejectedDuoPrompt, readDuoPrompt } from './readDuoPrompt.ts'
import { watchDuoFrame } from './watchDuoFrame.ts'

export interface UseDuoFrameOptions {
  /** Of Duo's prompt, bare: `api-XXXXXXXX.duosecurity.com`. */
  host: string
  /** Made by the portal's server. A secret that lives for five minutes. */
  sigRequest: string
  /**
   * Origins allowed besides Duo's, such as `http://127.0.0.1:4010` of a simulator.
   * @default none
   */
  extraOrigins?: readonly string[] | undefined
  /** The frame's name for screen readers, in the person's language. */
  title: string
  /**
   * The page's address that Duo is told. Read once for each `sigRequest`.
   * @default origin and path, without query and fragment, which can hold codes
   */
  parent?: string | undefined
  /** Called for each message of Duo's; once for one that ends the prompt. */
  onMessage?: ((message: DuoFrameMessage) => void) | undefined
}

/** What Duo's prompt says. The signed response is a secret: hand it to `useDuoVerify` at once, and keep it nowhere. */
export type DuoFrameMessage =
  | { readonly type: 'authenticated'; readonly signedResponse: string }
  | Exclude<DuoMessage, { type: 'authenticated' }>

/** For `<iframe>`. React wants `key` apart from the spread: `const { key, ...rest } = iframeProps`. */
export interface DuoIframeProps {
  readonly key: string
  /** Holds the request: a session replay must not record it. */
  readonly src: string
  readonly title: string
  readonly allow: string
  readonly referrerPolicy: 'strict-origin'
  readonly ref: RefObject<HTMLIFrameElement | null>
  readonly onLoad: () => void
}

/**
 * How far the prompt is. A prompt that is broken looks `shown`: always offer another way beside it. `openWindow` asks
 * for a link that the person can follow; `enrolled` and `expired` for a new `sigRequest`.
 */
export type DuoFrame =
  | RejectedDuoPrompt
  | { readonly status: 'loading' | 'shown' | 'slow'; readonly iframeProps: DuoIframeProps }
  | { readonly status: 'openWindow'; readonly url: string; readonly iframeProps: DuoIframeProps }
  | { readonly status: 'blocked' }
  | { readonly status: 'expired' }
  | {
      readonly status: 'error'
      /** Duo's words, to be shown as plain text; empty where there is a `failure` instead. */
      readonly text: string
      readonly failure?: MfaFailure | undefined
    }
  | { readonly status: 'enrolled' }
  | { readonly status: 'answered' }

interface Opened {
  readonly name: string
  readonly serial: number
  readonly src: string
  readonly phase: DuoFramePhase
}

/**
 * Duo's prompt in a frame (Web SDK v2). Duo ended support for it on 30 March 2024, and applications made after April
 * 2024 show an error inside the frame, of which the page hears nothing.
 */
export function useDuoFrame(options: UseDuoFrameOptions): DuoFrame {
  const { title, onMessage, parent = addressOfPage() } = options
  const clock = useClock()
  const told = useLatestCallback((message: DuoFrameMessage) => onMessage?.(message))
  const prompt = readDuoPrompt(options)
  const name = prompt.status === 'ready' ? `${prompt.origin} ${options.sigRequest}` : ''
  const open = (serial: number): Opened => ({
    name,
    serial,
    src: prompt.status === 'ready' ? duoFrameUrl({ origin: prompt.origin, tx: prompt.tx, parent }) : '',
    phase: firstPhase,
  })

  const [kept, setKept] = useState(() => open(1))
  const opened = kept.name === name ? kept : open(kept.serial + 1)
  if (kept.name !== name) setKept(opened)
  const { serial, src, phase } = opened

  const ref = useRef<HTMLIFrameElement>(null)
  const tell = (event: DuoFrameEvent, about = serial) =>
    setKept((before) => (before.serial === about ? { ...before, phase: duoFramePhase(before.phase, event) } : before))
  const watch = useLatestCallback((about: number) => {
    if (prompt.status === 'rejected') return undefined
    const { app } = prompt
    return watchDuoFrame({
      prompt,
      clock,
      frame: () => ref.current,
      onEvent: (event) => tell(event, about),
      onMessage: (message) => told(forHost(message, app)),
    })
  })

  // In the commit that brings the frame: a remembered device answers at once.
  useLayoutEffect(() => watch(serial), [watch, serial])

  if (prompt.status === 'rejected') return prompt
  if (!isLive(phase)) return phase
  const iframeProps: DuoIframeProps = {
    key: `duo-${serial}`,
    src,
    title,
    allow: `publickey-credentials-get ${prompt.origin}`,
    referrerPolicy: 'strict-origin',
    ref,
    onLoad: () => tell(navigator.onLine ? { type: 'loaded' } : { type: 'wentOffline' }),
  }
  if (phase.status === 'openWindow') return { ...phase, iframeProps }
  return { status: phase.status, iframeProps }
}

function forHost(message: DuoMessage, app: string): DuoFrameMessage {
  if (message.type !== 'authenticated') return message
  return { type: 'authenticated', signedResponse: `${message.cookie}:${app}` }
}

function addressOfPage(): string {
  return typeof location === 'undefined' ? '' : `${location.origin}${location.pathname}`
}
