/**
 * Only our own packages use it: what is here may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { personalName } from './methods/mfaMethod.ts'
export { challengeStep, offeredMethods } from './challenge/challengeStep.ts'
export { createChallengeStore } from './challenge/challengeStore.ts'
export { codeFieldAttributes } from './code-field/useCodeField.ts'
export { createDeadlines } from './deadlines/Deadlines.ts'
export { createDuoWeb } from './duo-web/createDuoWeb.ts'
export { type DuoFrameEvent, type DuoFramePhase, duoFramePhase, firstPhase, isLive } from './duo-web/duoFramePhase.ts'
export { slowAfter } from './duo-web/duoTimes.ts'
export { activeElement } from './focus/activeElement.ts'
export { callHost } from './host-call/callHost.ts'
export { reportUncaught } from './host-call/reportUncaught.ts'
export { createKbaAnswers } from './kba/createKbaAnswers.ts'
export type { Holders } from './kept/Kept.ts'
export { useLatestCallback } from './latest-callback/useLatestCallback.ts'
export { useLayoutEffectInBrowser } from './layout-effect/useLayoutEffectInBrowser.ts'
export { distinctQuestions } from './methods/distinctQuestions.ts'
export { readMethod } from './methods/readMethod.ts'
export { createOktaVerify } from './okta-verify/createOktaVerify.ts'
export { createPoll, type Poll } from './poll/createPoll.ts'
export { pollRules } from './poll/pollRules.ts'
export { createRsa } from './rsa/createRsa.ts'
export { createStore, mapStore } from './store/Store.ts'
export { createSendToken } from './token/createSendToken.ts'
export { createTokenAuth } from './token/createTokenAuth.ts'
