import type { MfaFailure } from '@mfa-challenge/contract'
import { expectTypeOf, it } from 'vitest'
import type { UseKbaAnswersResult } from './useKbaAnswers.ts'

type Answers<Status> = Extract<UseKbaAnswersResult, { status: Status }>

it('refuses answers, or fails, only while they can be given', () => {
  expectTypeOf<Answers<'answering'>['refusal']>().toEqualTypeOf<'wrong' | 'moreNeeded' | undefined>()
  expectTypeOf<Answers<'answering'>['failure']>().toEqualTypeOf<
    MfaFailure | { readonly code: 'insecureContext' } | undefined
  >()
  // @ts-expect-error answers still being checked are not refused
  expectTypeOf<Answers<'checking'>['refusal']>()
})
