'use client'

import { MfaError } from '@mfa-challenge/contract'
import { useState } from 'react'
import { useLatestCallback } from '../latest-callback/useLatestCallback.ts'
import { useSame } from '../same/useSame.ts'
import type { MfaDuoWebMethod, MfaKbaMethod, MfaMethod, MfaRsaMethod } from './mfaMethod.ts'

/**
 * The list that was there before, as long as the new one says the same. Hosts write lists and functions in place, new at
 * each render: the functions of this list never change, and call the newest ones.
 */
export function useStableMethods(methods: readonly MfaMethod[]): readonly MfaMethod[] {
  const newest = useLatestCallback((id: string) => methods.find((method) => method.id === id))
  const [forwarders] = useState(() => new Map<string, Forwarders>())
  return useSame(
    methods.map((method) => {
      const known = forwarders.get(method.id) ?? createForwarders(() => newest(method.id))
      forwarders.set(method.id, known)
      return withForwarders(method, known)
    }),
  )
}

interface Forwarders {
  getSigRequest: MfaDuoWebMethod['getSigRequest']
  getRequestId: MfaRsaMethod['getRequestId']
  encodeAnswer: NonNullable<MfaKbaMethod['encodeAnswer']>
}

function createForwarders(now: () => MfaMethod | undefined): Forwarders {
  return {
    async getSigRequest(options) {
      const method = now()
      return method?.type === 'duo-web' ? method.getSigRequest(options) : gone()
    },
    async getRequestId(options) {
      const method = now()
      return method?.type === 'rsa' ? method.getRequestId(options) : gone()
    },
    async encodeAnswer(...values) {
      const method = now()
      return method?.type === 'kba' && method.encodeAnswer !== undefined ? method.encodeAnswer(...values) : gone()
    },
  }
}

function withForwarders(method: MfaMethod, { getSigRequest, getRequestId, encodeAnswer }: Forwarders): MfaMethod {
  if (method.type === 'duo-web') return { ...method, getSigRequest }
  if (method.type === 'rsa') return { ...method, getRequestId }
  return method.type === 'kba' && method.encodeAnswer !== undefined ? { ...method, encodeAnswer } : method
}

/** The host has withdrawn the method meanwhile. */
function gone(): never {
  throw new MfaError({ code: 'aborted' })
}
