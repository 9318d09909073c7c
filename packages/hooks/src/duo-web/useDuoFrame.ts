'use client'

import type { MfaFailure } from '@mfa-challenge/contract'
import { warnDeveloperOnce } from '@mfa-challenge/contract/internal'
import { duoFrameUrl } from '@mfa-challenge/contract/duo'
import { type RefObject, useInsertionEffect, useState } from 'react'
import { useLayoutEffectInBrowser } from '../layout-effect/useLayoutEffectInBrowser.ts'
import { useClock } from '../environment/MfaEnvironment.ts'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useStore } from '../store/useStore.ts'
import { callHost } from '../host-call/callHost.ts'
import { createDuoFrame, type DuoFrameMessage } from './createDuoFrame.ts'
import { firstPhase, isLive } from './duoFramePhase.ts'
import { type RejectedDuoPrompt, readDuoPrompt } from './readDuoPrompt.ts'

export interface UseDuoFrameOptions {
  /** Of Duo's prompt, bare: `api-XXXXXXXX.duosecurity.com`. */
  host: string
  /** Made by the portal's server. A secret that lives for five minutes. */
  sigRequest: string
  /**
   * Another one makes a new frame, though the request is the same: two that are signed in one second are.
   * @default 0
   */
  attempt?: number | undefined
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

/**
 * Duo's prompt in a frame (Web SDK v2). Duo ended support for it on 30 March 2024, and applications made after April
 * 2024 show an error inside the frame, of which the page hears nothing.
 */
export function useDuoFrame(options: UseDuoFrameOptions): DuoFrame {
  const { title, onMessage, sigRequest, attempt = 0, parent = addressOfPage() } = options
  const clock = useClock()
  const told = useLatestCallback((message: DuoFrameMessage) => callHost(onMessage, message))
  const [frame] = useState(() => createDuoFrame({ clock, onMessage: told }))
  const prompt = readDuoPrompt(options)
  const name = prompt.status === 'ready' ? `${attempt} ${prompt.origin} ${sigRequest}` : ''
  const [opened, setOpened] = useState({ name, serial: 1, parent })
  const isNew = opened.name !== name
  const { serial, parent: toldParent } = isNew ? { serial: opened.serial + 1, parent } : opened
  if (isNew) setOpened({ name, serial, parent })
  const seen = useStore(frame)
  const phase = seen.serial === serial ? seen.phase : firstPhase

  const watch = useLatestCallback(() => {
    if (prompt.status === 'ready') {
      frame.watch(serial, prompt)
      return
    }
    frame.stop()
    // Without a request there is none to be wrong: `useDuoWeb` has none before it is asked for.
    if (sigRequest !== '' && prompt.reason !== 'error')
      warnDeveloperOnce(`Duo's prompt was not opened: ${mistakes[prompt.reason]}`)
  })
  // In the commit that brings the frame: a remembered device answers at once. Hiding does not end it.
  useLayoutEffectInBrowser(watch, [watch, serial])
  useInsertionEffect(() => frame.stop, [frame])

  if (prompt.status === 'rejected') return prompt
  if (!isLive(phase)) return phase
  const iframeProps: DuoIframeProps = {
    key: `duo-${serial}`,
    src: duoFrameUrl({ origin: prompt.origin, tx: prompt.tx, parent: toldParent }),
    title,
    allow: `publickey-credentials-get ${prompt.origin}`,
    referrerPolicy: 'strict-origin',
    ref: frame.ref,
    onLoad: frame.loaded,
  }
  if (phase.status === 'openWindow') return { ...phase, iframeProps }
  return { status: phase.status, iframeProps }
}

/** Of the portal's server. The person reads only that Duo can't be opened here. */
const mistakes = {
  unsigned:
    'the sigRequest has a user and no application part, so nobody signed it. Hand over what signRequest of Duo’s SDK gives.',
  malformed: 'the sigRequest is not TX|…:APP|…. Hand over what signRequest of Duo’s SDK gives, unchanged.',
  hostNotAllowed:
    'the host is not one of Duo’s. It is the API hostname of the application, api-XXXXXXXX.duosecurity.com.',
  hostMalformed: 'the host is not a bare name such as api-XXXXXXXX.duosecurity.com.',
} as const satisfies Record<Exclude<RejectedDuoPrompt['reason'], 'error'>, string>

function addressOfPage(): string {
  return typeof location === 'undefined' ? '' : `${location.origin}${location.pathname}`
}
