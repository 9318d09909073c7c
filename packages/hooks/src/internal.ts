/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { personalName } from './methods/mfaMethod.ts'
export { useClock } from './environment/MfaEnvironment.ts'
export { activeElement } from './focus/activeElement.ts'
export { treeOf } from './focus/treeOf.ts'
export { callHost } from './host-call/callHost.ts'
export { reportUncaught } from './host-call/reportUncaught.ts'
export { useLatestCallback } from './latest-callback/useLatestCallback.ts'
export { useLayoutEffectInBrowser } from './layout-effect/useLayoutEffectInBrowser.ts'
export { readMethod } from './methods/readMethod.ts'
