import type { MfaFailure } from '@mfa-challenge/contract'
import { expectTypeOf, it } from 'vitest'
import type { UseOktaVerifyResult } from './useOktaVerify.ts'

type Push<Status> = Extract<UseOktaVerifyResult, { status: Status }>

it('has nine states', () => {
  expectTypeOf<UseOktaVerifyResult['status']>().toEqualTypeOf<
    'idle' | 'pushing' | 'waiting' | 'succeeded' | 'refused' | 'timedOut' | 'lockedOut' | 'notEnoughData' | 'stopped'
  >()
})

it('has a failure only once it stopped', () => {
  expectTypeOf<Push<'stopped'>['failure']>().toEqualTypeOf<MfaFailure>()
  // @ts-expect-error a push that is waited for has not failed
  expectTypeOf<Push<'waiting'>['failure']>()
})
