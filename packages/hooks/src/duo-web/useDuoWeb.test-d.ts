import type { MfaFailure } from '@mfa-challenge/contract'
import { expectTypeOf, it } from 'vitest'
import type { DuoFrameMessage } from './createDuoFrame.ts'
import type { DuoFrame, DuoIframeProps } from './useDuoFrame.ts'
import type { UseDuoWebResult } from './useDuoWeb.ts'

type Duo<Status> = Extract<UseDuoWebResult, { status: Status }>
type Message<Type> = Extract<DuoFrameMessage, { type: Type }>

it('has a frame only while it prompts, and a failure only once it failed', () => {
  expectTypeOf<Duo<'prompting'>['frame']>().toEqualTypeOf<DuoFrame>()
  expectTypeOf<Duo<'failed'>['failure']>().toEqualTypeOf<MfaFailure>()
  // @ts-expect-error an answer being checked has no frame any more
  expectTypeOf<Duo<'checking'>['frame']>()
})

it('gives something to load only while there is something to show', () => {
  expectTypeOf<Extract<DuoFrame, { status: 'openWindow' }>['iframeProps']>().toEqualTypeOf<DuoIframeProps>()
  // @ts-expect-error a rejected request loads nothing
  expectTypeOf<Extract<DuoFrame, { status: 'rejected' }>['iframeProps']>()
})

it('gives something to submit only for an authentication', () => {
  expectTypeOf<Message<'authenticated'>['signedResponse']>().toEqualTypeOf<string>()
  // @ts-expect-error a complaint of Duo's is never submitted
  expectTypeOf<Message<'error'>['signedResponse']>()
})
