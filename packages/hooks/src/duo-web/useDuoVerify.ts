'use client'

import { stateOf } from '../events/stateOf.ts'
import { useMethodEvents } from '../events/useMethodEvents.ts'
import { type UseDuoVerifyOptions, type UseDuoVerifyResult, useDuoCheck } from './useDuoCheck.ts'

/** Has Duo's answer checked by the service. The answer is kept nowhere. */
export function useDuoVerify({ method }: UseDuoVerifyOptions): UseDuoVerifyResult {
  const result = useDuoCheck({ method })
  useMethodEvents({ id: method.id, type: 'duo-web' }, { type: 'duoVerify', ...stateOf(result) })
  return result
}
