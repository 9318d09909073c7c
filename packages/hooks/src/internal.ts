/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { activeElement } from './focus/activeElement.ts'
export { useLatestCallback } from './latest-callback/useLatestCallback.ts'
export { pollDelay, pollSchedule } from './poll/pollSchedule.ts'
export { callHost } from './host-call/callHost.ts'
export { reportUncaught } from './host-call/reportUncaught.ts'
