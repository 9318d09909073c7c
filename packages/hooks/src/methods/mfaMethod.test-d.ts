import { expectTypeOf, it } from 'vitest'
import type { MfaMethod } from './mfaMethod.ts'

it('has fields of its type only', () => {
  expectTypeOf<Extract<MfaMethod, { type: 'token' }>['userAlias']>().toEqualTypeOf<string>()
  // @ts-expect-error a push has no delivery type
  expectTypeOf<Extract<MfaMethod, { type: 'okta-verify' }>['deliveryType']>()
  // @ts-expect-error a method that only a gateway knows has no usual name
  const nameless: MfaMethod = { id: 'own', type: 'other', method: 'passphrase', asks: 'code' }
  void nameless
  // @ts-expect-error a token needs a delivery type
  const incomplete: MfaMethod = { id: 'sms', type: 'token', userAlias: 'ana' }
  void incomplete
})

it('is closed', () => {
  expectTypeOf<MfaMethod['type']>().toEqualTypeOf<'token' | 'okta-verify' | 'duo-web' | 'kba' | 'rsa' | 'other'>()
})
