/**
 * For the packages of this library alone: nothing here is kept from one release to the next.
 * @internal
 */
export { useLatestCallback } from './latest-callback/useLatestCallback.ts'
export { pollDelay, pollSchedule } from './poll/pollSchedule.ts'
export { tellHost } from './tell-host/tellHost.ts'
