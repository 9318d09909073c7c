import { expectTypeOf, it } from 'vitest'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import type { MfaOutcome } from './challengeStep.ts'
import type { UseMfaChallengeResult } from './useMfaChallenge.ts'

type Challenge<Status> = Extract<UseMfaChallengeResult, { status: Status }>

it('has an outcome only once succeeded', () => {
  expectTypeOf<Challenge<'succeeded'>['outcome']>().toEqualTypeOf<MfaOutcome>()
  // @ts-expect-error a method in use has no outcome yet
  expectTypeOf<Challenge<'method'>['outcome']>()
})

it('has methods only while there is a choice, or would be', () => {
  expectTypeOf<Challenge<'choosing'>['methods']>().toEqualTypeOf<readonly MfaMethod[]>()
  expectTypeOf<Challenge<'nothingLeft'>['methods']>().toEqualTypeOf<readonly MfaMethod[]>()
  // @ts-expect-error there is nothing to choose from when locked out
  expectTypeOf<Challenge<'lockedOut'>['methods']>()
})
