import type { MfaFailure } from '@mfa-challenge/contract'
import { expectTypeOf, it } from 'vitest'
import type { SettledPollState } from './PollState.ts'
import type { UseVerificationPollResult } from './useVerificationPoll.ts'

type Poll<Status> = Extract<UseVerificationPollResult, { status: Status }>

it('has a failure only once stopped', () => {
  expectTypeOf<Poll<'stopped'>['failure']>().toEqualTypeOf<MfaFailure>()
  // @ts-expect-error polling has not failed
  expectTypeOf<Poll<'polling'>['failure']>()
  // @ts-expect-error one has to ask for the status first
  expectTypeOf<UseVerificationPollResult['failure']>()
})

it('settles as everything but idle and polling', () => {
  expectTypeOf<SettledPollState['status']>().toEqualTypeOf<
    'succeeded' | 'refused' | 'lockedOut' | 'notEnoughData' | 'timedOut' | 'stopped'
  >()
})
