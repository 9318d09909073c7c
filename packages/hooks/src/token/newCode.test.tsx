// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { MfaTokenMethod } from '../methods/mfaMethod.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from './useSendToken.ts'
import { useTokenAuth } from './useTokenAuth.ts'

const sms: MfaTokenMethod = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' }

/** Somebody whose code the service has no answer to yet, and who may ask for another. */
async function renderPending() {
  const seen = new Set<string>()
  const { result, ...world } = renderHookWithMfa(() => {
    const send = useSendToken({ method: sms })
    const auth = useTokenAuth({ method: sms, requestId: send.status === 'sent' ? send.requestId : undefined })
    const refusal = auth.status === 'entering' ? (auth.refusal ?? auth.failure?.code) : undefined
    if (refusal !== undefined) seen.add(refusal)
    return { send, auth }
  })
  const { simulator, advance, perform } = world
  const code = () => simulator.latestCode(sms.userAlias) ?? ''
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending', times: 1 })
  simulator.addFault({ operation: 'pingVerificationStatus', kind: 'pendingForEver' })
  await perform(() => result.current.send.send())
  await perform(() => result.current.auth.submit(code()))
  await advance(30_000)
  expect(result.current.auth.status).toBe('checking')
  return { ...world, refusals: () => [...seen], code, now: () => result.current }
}

it('tells no verdict of a code that the person asked another one for, since the service gave none', async () => {
  const { perform, advance, now, refusals } = await renderPending()

  await perform(() => now().send.send())
  await advance(10_000)

  expect(now().send.status).toBe('sent')
  expect(refusals()).toEqual([])
})

it('takes the newer code', async () => {
  const { perform, now, code } = await renderPending()

  await perform(() => now().send.send())
  expect(now().auth.status).toBe('entering')
  await perform(() => now().auth.submit(code()))

  expect(now().auth.status).toBe('succeeded')
})

it('tells no verdict either where the newer one could not be sent', async () => {
  const { simulator, perform, advance, now, refusals } = await renderPending()
  simulator.addFault({ operation: 'createSendToken', kind: 'serverError', times: 1 })

  await perform(() => now().send.send())
  await advance(10_000)

  expect(now().send.status).toBe('failed')
  expect(refusals()).toEqual([])
})
