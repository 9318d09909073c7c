// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useKbaQuestions } from '../kba/useKbaQuestions.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import { useSendToken } from '../token/useSendToken.ts'
import { createHostileClient } from './test-support/hostCaches.ts'

const queryClient = createHostileClient()
afterEach(() => queryClient.clear())

/** A portal whose cache throws whatever fails. */
function createPortal() {
  const world = createMfaWorld()
  const { client, clock, visibility, storage } = world
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MfaProvider client={client} clock={clock} visibility={visibility} storage={storage} queryClient={queryClient}>
      {children}
    </MfaProvider>
  )
  return { ...world, wrapper }
}

it('says that the questions could not be had, and has them on retry', async () => {
  const { wrapper, simulator, perform } = createPortal()
  simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 })
  const { result } = renderHook(() => useKbaQuestions({ method: { id: 'kba', type: 'kba' } }), { wrapper })
  await perform(() => undefined)
  expect(result.current).toMatchObject({ status: 'failed', failure: { code: 'serviceFault' }, canRetry: true })

  await perform(() => result.current.retry())

  expect(result.current.status).toBe('ready')
})

it('has the questions of two methods, though the cache takes all keys for one', async () => {
  const { wrapper, perform } = createPortal()
  const { result } = renderHook(
    () => [
      useKbaQuestions({ method: { id: 'one', type: 'kba' } }).status,
      useKbaQuestions({ method: { id: 'other', type: 'kba' } }).status,
    ],
    { wrapper },
  )

  await perform(() => undefined)

  expect(result.current).toEqual(['ready', 'ready'])
})

it('says that no code could be sent', async () => {
  const { wrapper, simulator, perform } = createPortal()
  simulator.addFault({ operation: 'createSendToken', kind: 'forbidden' })
  const method = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_PERSONAL' } as const
  const { result } = renderHook(() => useSendToken({ method }), { wrapper })

  await perform(() => result.current.send())

  expect(result.current).toMatchObject({ status: 'failed', failure: { code: 'forbidden' } })
})
