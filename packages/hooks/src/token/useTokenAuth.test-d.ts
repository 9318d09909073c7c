import { expectTypeOf, it } from 'vitest'
import type { UseTokenAuthResult } from './useTokenAuth.ts'

type Check<Status> = Extract<UseTokenAuthResult, { status: Status }>

it('has five states', () => {
  expectTypeOf<UseTokenAuthResult['status']>().toEqualTypeOf<
    'entering' | 'checking' | 'succeeded' | 'lockedOut' | 'notEnoughData'
  >()
})

it('refuses a code only while one can be entered', () => {
  expectTypeOf<Check<'entering'>['refusal']>().toEqualTypeOf<'wrongCode' | undefined>()
  // @ts-expect-error a code still being checked is not refused
  expectTypeOf<Check<'checking'>['refusal']>()
})
