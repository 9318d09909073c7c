import type { MfaEvent } from '../events/MfaEvent.ts'
import { type HeadlessOptions, renderHeadless } from './headlessChallenge.tsx'

/** A challenge under StrictMode, and what the host's analytics hear of it. */
export function renderAndListen(options: HeadlessOptions = {}) {
  const events: MfaEvent[] = []
  const rest = renderHeadless({ strict: true, onEvent: (event) => events.push(event), ...options })
  return { ...rest, events, told: () => events.map(inWords) }
}

/** An event on one line: `sendToken failed: notSent, token SMS_PERSONAL, after 700`. */
export function inWords(event: MfaEvent): string {
  const why = 'reason' in event && event.reason !== undefined ? `: ${event.reason}` : ''
  const method = 'method' in event ? `, ${[event.method, event.deliveryType].filter(Boolean).join(' ')}` : ''
  const all = 'challengeDurationMs' in event ? `, ${event.challengeDurationMs} in all` : ''
  return `${event.type} ${event.state}${why}${method}, after ${event.durationMs}${all}`
}
