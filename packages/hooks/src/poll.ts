/**
 * Asking how a method stands, by `poll`, whoever started it.
 *
 * @packageDocumentation
 */
export type { PollState, SettledPollState } from './poll/PollState.ts'
export {
  type UseVerificationPollOptions,
  type UseVerificationPollResult,
  useVerificationPoll,
} from './poll/useVerificationPoll.ts'
