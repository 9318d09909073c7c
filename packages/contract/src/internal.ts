/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { isDevelopment } from './development/isDevelopment.ts'
export { warnDeveloper, warnDeveloperOnce } from './development/warnDeveloper.ts'
export { matchLocale } from './locale/matchLocale.ts'
export { readLocale } from './locale/readLocale.ts'
export { longestRetryAfter } from './retry-after/parseRetryAfter.ts'
