/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { isDevelopment } from './development/isDevelopment.ts'
export { warnDeveloper, warnDeveloperOnce } from './development/warnDeveloper.ts'
export { createLoadable, type Loadable } from './loading/createLoadable.ts'
export { loadAnew } from './loading/loadAnew.ts'
export { matchLocale } from './locale/matchLocale.ts'
export { parseLocale } from './locale/parseLocale.ts'
export { readLocale } from './locale/readLocale.ts'
export { readUrl } from './url/readUrl.ts'
export { type NumberKind, numberKinds, readNumber } from './values/readNumber.ts'
export { readText } from './values/readText.ts'
export { longestRetryAfter } from './retry-after/parseRetryAfter.ts'
export { readVerificationStatus } from './vocabulary/verificationStatuses.ts'
