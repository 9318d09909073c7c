import { expectTypeOf, it } from 'vitest'
import type { ErrorMessageDto } from '../models/errorResponse.ts'
import type { MfaFailure, MfaFailureCode, PortalPart, UnreadableProblem } from './MfaFailure.ts'

/** What a switch on `code` narrows a failure to. */
type Narrowed<Code extends MfaFailureCode> = Extract<MfaFailure, { code: Code }>

it('gives the time to try again for a rate limit', () => {
  expectTypeOf<Narrowed<'rateLimited'>['retryAt']>().toEqualTypeOf<number | undefined>()
  // @ts-expect-error being offline comes with no time to try again
  expectTypeOf<Narrowed<'offline'>['retryAt']>().toBeNumber()
})

it('gives the problem for an answer that cannot be read', () => {
  expectTypeOf<Narrowed<'unreadable'>['problem']>().toEqualTypeOf<UnreadableProblem>()
  // @ts-expect-error a fault of the service is no answer
  expectTypeOf<Narrowed<'serviceFault'>['problem']>().toBeString()
})

it('gives a status where there was a response that tells something by it', () => {
  type WithStatus = 'invalidRequest' | 'blocked' | 'serviceFault' | 'unreadable'
  expectTypeOf<Narrowed<WithStatus>['status']>().toEqualTypeOf<number>()
  // @ts-expect-error what was called off has no status
  expectTypeOf<Narrowed<'aborted'>['status']>().toBeNumber()
})

it('says what of the portal’s own failed', () => {
  expectTypeOf<Narrowed<'portalFault'>['where']>().toEqualTypeOf<PortalPart>()
  // @ts-expect-error the service answered nothing
  expectTypeOf<Narrowed<'portalFault'>['status']>().toBeNumber()
})

it('may carry the reference and the words of the service with any code', () => {
  expectTypeOf<MfaFailure['trackingId']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<MfaFailure['messages']>().toEqualTypeOf<ErrorMessageDto[] | undefined>()
})

it('narrows in a switch, which can be complete', () => {
  function wait(failure: MfaFailure): number | undefined {
    switch (failure.code) {
      case 'rateLimited':
        return failure.retryAt
      case 'invalidRequest':
      case 'blocked':
      case 'serviceFault':
      case 'unreadable':
        return failure.status
      case 'unauthorized':
      case 'forbidden':
      case 'offline':
      case 'timedOut':
      case 'aborted':
      case 'portalFault':
        return undefined
      default:
        return failure satisfies never
    }
  }
  expectTypeOf(wait).returns.toEqualTypeOf<number | undefined>()
})

it('takes no fact of another code', () => {
  expectTypeOf<{ code: 'rateLimited'; retryAt: undefined }>().toExtend<MfaFailure>()
  expectTypeOf<{ code: 'rateLimited' }>().not.toExtend<MfaFailure>()
  expectTypeOf<{ code: 'blocked' }>().not.toExtend<MfaFailure>()
})
