/**
 * What the hooks stand on, for our own packages: it may change in any release.
 *
 * @internal
 * @packageDocumentation
 */
export { challengeStep, offeredMethods } from './challenge/challengeStep.ts'
export { createChallengeStore } from './challenge/challengeStore.ts'
export { createDeadlines } from './deadlines/Deadlines.ts'
export { createDuoWeb } from './duo-web/createDuoWeb.ts'
export { type DuoFrameEvent, type DuoFramePhase, duoFramePhase, firstPhase, isLive } from './duo-web/duoFramePhase.ts'
export { slowAfter } from './duo-web/duoTimes.ts'
export { createKbaAnswers } from './kba/createKbaAnswers.ts'
export type { Holders } from './kept/Kept.ts'
export { distinctQuestions } from './methods/distinctQuestions.ts'
export { createOktaVerify } from './okta-verify/createOktaVerify.ts'
export { createPoll, type Poll } from './poll/createPoll.ts'
export { pollRules } from './poll/pollRules.ts'
export { createRsa } from './rsa/createRsa.ts'
export { createStore, mapStore } from './store/Store.ts'
export { createSendToken } from './token/createSendToken.ts'
export { createTokenAuth } from './token/createTokenAuth.ts'
