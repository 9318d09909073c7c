import type { DuoMessage } from '../../../packages/contract/src/duo/readDuoMessage.ts'
import {
  type DuoFrameEvent,
  type DuoFramePhase,
  duoFramePhase,
  firstPhase,
  isLive,
} from '../../../packages/hooks/src/duo-web/duoFramePhase.ts'
import { slowAfter } from '../../../packages/hooks/src/duo-web/duoTimes.ts'
import type { Happening, Machine } from '../explore/Machine.ts'

/** As `useDuoFrame` follows the frame. Phases in which the frame is there share a box. */
export const duoFrameMachine: Machine<DuoFramePhase> = {
  name: 'Duo’s frame',
  start: firstPhase,
  step: (phase) => phase,
  ways: (phase) => events.map(({ event, ...happening }) => ({ ...happening, next: duoFramePhase(phase, event) })),
  group: (phase) => (isLive(phase) ? 'live' : phase.status),
}

const messages: Record<DuoMessage['type'], DuoMessage> = {
  authenticated: { type: 'authenticated', cookie: 'AUTH|…' },
  enrolled: { type: 'enrolled' },
  error: { type: 'error', text: 'No.' },
  openWindow: { type: 'openWindow', url: 'https://duo.com/' },
}

const otherEvents: Record<Exclude<DuoFrameEvent['type'], 'toldUs'>, Happening> = {
  loaded: { who: 'Frame', what: 'has loaded' },
  stillLoading: { who: 'Time', what: `${slowAfter / 1_000} s pass` },
  wentOffline: { who: 'Page', what: 'goes offline' },
  blockedByPolicy: { who: 'Page', what: 'forbids the frame' },
  requestExpired: { who: 'Time', what: 'is up for the request' },
  everythingExpired: { who: 'Time', what: 'is up for any answer' },
}

const events: readonly (Happening & { readonly event: DuoFrameEvent })[] = [
  { ...otherEvents.loaded, event: { type: 'loaded' } },
  { ...otherEvents.stillLoading, event: { type: 'stillLoading' } },
  { ...otherEvents.wentOffline, event: { type: 'wentOffline' } },
  { ...otherEvents.blockedByPolicy, event: { type: 'blockedByPolicy' } },
  { ...otherEvents.requestExpired, event: { type: 'requestExpired' } },
  { ...otherEvents.everythingExpired, event: { type: 'everythingExpired' } },
  ...Object.values(messages).map((message) => ({
    who: 'Duo',
    what: `says ${message.type}`,
    event: { type: 'toldUs' as const, message },
  })),
]
