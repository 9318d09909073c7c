/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { useLatestCallback } from './latest-callback/useLatestCallback.ts'
export { pollDelay, pollSchedule } from './poll/pollSchedule.ts'
export { tellHost } from './tell-host/tellHost.ts'
