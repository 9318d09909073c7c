import type { MfaFailure } from '@mfa-challenge/contract'
import { expectTypeOf, it } from 'vitest'
import type { UseSendTokenResult } from './useSendToken.ts'

type Sending<Status> = Extract<UseSendTokenResult, { status: Status }>
type Failed<Reason> = Extract<UseSendTokenResult, { status: 'failed'; reason: Reason }>

it('knows until when a code is good only once one went out', () => {
  expectTypeOf<Sending<'sent'>['expiresAt']>().toEqualTypeOf<number>()
  // @ts-expect-error a code on its way has no times yet
  expectTypeOf<Sending<'sending'>['expiresAt']>()
})

it('has a failure exactly where the service gave no answer', () => {
  expectTypeOf<Failed<'failure'>['failure']>().toEqualTypeOf<MfaFailure>()
  expectTypeOf<Extract<Sending<'failed'>, { failure?: undefined }>['reason']>().toEqualTypeOf<
    'notSent' | 'lockedOut' | 'notEnoughData'
  >()
})

it('can be asked to send, and says when, in every state', () => {
  expectTypeOf<UseSendTokenResult['send']>().toEqualTypeOf<() => void>()
  expectTypeOf<UseSendTokenResult['waitUntil']>().toEqualTypeOf<number | undefined>()
})
