import type { DuoMessage } from '@mfa-challenge/contract/duo'
import {
  type DuoFrameEvent,
  createStore,
  duoFramePhase,
  firstPhase,
  isLive,
  slowAfter,
} from '@mfa-challenge/hooks/internal/engine'
import type { Deed, Machine } from '../explore/Machine.ts'

type Frame = ReturnType<typeof start>

/** As `useDuoFrame` follows the frame. Phases in which the frame is there share a box. */
export const duoFrameMachine: Machine<Frame> = {
  name: 'Duo’s frame',
  start,
  deeds: [
    deed('Frame', 'has loaded', { type: 'loaded' }),
    deed('Time', `${slowAfter / 1_000}\u00a0s pass`, { type: 'stillLoading' }),
    deed('Page', 'goes offline', { type: 'wentOffline' }),
    deed('Page', 'forbids the frame', { type: 'blockedByPolicy' }),
    deed('Time', 'is up for the request', { type: 'requestExpired' }),
    deed('Time', 'is up for any answer', { type: 'everythingExpired' }),
    duoSays({ type: 'authenticated', cookie: 'AUTH|…' }),
    duoSays({ type: 'enrolled' }),
    duoSays({ type: 'error', text: 'No.' }),
    duoSays({ type: 'openWindow', url: 'https://duo.com/' }),
  ],
}

function start() {
  const phase = createStore(firstPhase)
  return {
    get: phase.get,
    group: () => (isLive(phase.get()) ? 'live' : phase.get().status),
    tell: (event: DuoFrameEvent) => phase.set(duoFramePhase(phase.get(), event)),
  }
}

function deed(who: string, what: string, event: DuoFrameEvent): Deed<Frame> {
  return { words: () => ({ who, what }), act: (_, { tell }) => tell(event) }
}

function duoSays(message: DuoMessage): Deed<Frame> {
  return deed('Duo', `says ${message.type}`, { type: 'toldUs', message })
}
