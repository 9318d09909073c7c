import { expectTypeOf, it } from 'vitest'
import type { ShownKbaQuestion, UseKbaQuestionsResult } from './useKbaQuestions.ts'

type Questions<Status> = Extract<UseKbaQuestionsResult, { status: Status }>

it('has questions only once they are ready, and a retry only once it failed', () => {
  expectTypeOf<Questions<'ready'>['questions']>().toEqualTypeOf<readonly ShownKbaQuestion[]>()
  expectTypeOf<Questions<'failed'>['retry']>().toEqualTypeOf<() => void>()
  // @ts-expect-error without data there is nothing to ask
  expectTypeOf<Questions<'notEnoughData'>['questions']>()
})
