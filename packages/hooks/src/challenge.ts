/**
 * The whole challenge without a screen: which method, what comes next, how it ended.
 *
 * @packageDocumentation
 */
export type { MfaChallengeStep, MfaOutcome } from './challenge/challengeStep.ts'
export type { MethodEnd } from './challenge/methodChoice.ts'
export {
  type MfaChallengeActions,
  type UseMfaChallengeOptions,
  type UseMfaChallengeResult,
  useMfaChallenge,
} from './challenge/useMfaChallenge.ts'
