import { expectTypeOf, it } from 'vitest'
import type { UseRsaResult } from './useRsa.ts'

type Rsa<Status> = Extract<UseRsaResult, { status: Status }>

it('knows since when it waits only while it waits', () => {
  expectTypeOf<Rsa<'waiting'>['startedAt']>().toEqualTypeOf<number>()
  // @ts-expect-error one that is starting has nothing to wait for yet
  expectTypeOf<Rsa<'starting'>['startedAt']>()
})
