import type { DuoMessage } from '@mfa-challenge/contract/duo'
import type { RefObject } from 'react'
import type { Clock } from '../clock/Clock.ts'
import { createStore } from '../store/Store.ts'
import { type DuoFrameEvent, type DuoFramePhase, duoFramePhase, firstPhase } from './duoFramePhase.ts'
import type { DuoPrompt } from './readDuoPrompt.ts'
import { watchDuoFrame } from './watchDuoFrame.ts'

/** What Duo's prompt says. The signed response is a secret: hand it to `useDuoVerify` at once, and keep it nowhere. */
export type DuoFrameMessage =
  | { readonly type: 'authenticated'; readonly signedResponse: string }
  | Exclude<DuoMessage, { type: 'authenticated' }>

export interface DuoFrameOptions {
  clock: Clock
  onMessage: (message: DuoFrameMessage) => void
}

/** Watches one frame after another. React may hide the frame meanwhile: what Duo says then is heard all the same. */
export function createDuoFrame({ clock, onMessage }: DuoFrameOptions) {
  const opened = createStore<{ serial: number; phase: DuoFramePhase }>({ serial: 0, phase: firstPhase })
  let shown: HTMLIFrameElement | null = null
  let element: HTMLIFrameElement | null = null
  const ref: RefObject<HTMLIFrameElement | null> = {
    get current() {
      return shown
    },
    set current(frame) {
      shown = frame
      // One that is hidden loses its ref, and is still there.
      element = frame ?? element
    },
  }
  let end: (() => void) | undefined

  const tell = (event: DuoFrameEvent, about = opened.get().serial) => {
    const { serial, phase } = opened.get()
    if (serial === about) opened.set({ serial, phase: duoFramePhase(phase, event) })
  }
  const stop = () => {
    end?.()
    end = undefined
  }

  return {
    ...opened,
    stop,
    /** The frame of that number. Told again of the same one, it goes on. */
    watch(serial: number, prompt: Extract<DuoPrompt, { status: 'ready' }>) {
      if (serial !== opened.get().serial) {
        stop()
        opened.set({ serial, phase: firstPhase })
      }
      if (end !== undefined) return
      end = watchDuoFrame({
        prompt,
        clock,
        frame: () => element,
        onEvent: (event) => tell(event, serial),
        onMessage: (message) => onMessage(forHost(message, prompt.app)),
      })
    },
    ref,
    loaded: () => tell(navigator.onLine ? { type: 'loaded' } : { type: 'wentOffline' }),
  }
}

function forHost(message: DuoMessage, app: string): DuoFrameMessage {
  if (message.type !== 'authenticated') return message
  return { type: 'authenticated', signedResponse: `${message.cookie}:${app}` }
}
