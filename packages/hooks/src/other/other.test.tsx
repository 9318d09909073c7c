// @vitest-environment jsdom
import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { MfaOtherMethod } from '../methods/mfaMethod.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { createFakeClock, turns } from '../test-support/fakeClock.ts'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { createFakeVisibility } from '../test-support/fakeVisibility.ts'
import { createStandInGateway } from '../test-support/standInGateway.ts'
import { renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { useOtherApproval } from './useOtherApproval.ts'
import { useOtherCode } from './useOtherCode.ts'

const passphrase: MfaOtherMethod = { id: 'own', type: 'other', method: 'passphrase', asks: 'code', label: 'Passphrase' }
const phone: MfaOtherMethod = { id: 'phone', type: 'other', method: 'our-phone', asks: 'approval', label: 'Our app' }

// Where the test keeps time, the first call waits for no file.
await createGatewayClient({ baseUrl: 'https://portal.example' }).prefetch()

function renderAtGateway<Result>(hook: () => Result) {
  const gateway = createStandInGateway()
  const clock = createFakeClock({ settle: () => turns(8) })
  const visibility = createFakeVisibility()
  const client = createGatewayClient({ baseUrl: 'https://portal.example/mfa-gateway', fetch: gateway.fetch })
  const provided = { client, clock, visibility, random: () => 0.5, storage: createFakeStorage() }
  const wrapper = ({ children }: { children: ReactNode }) => <MfaProvider {...provided}>{children}</MfaProvider>
  return {
    gateway,
    visibility,
    ...renderHook(hook, { wrapper }),
    advance: (ms: number) => act(() => clock.advance(ms)),
    perform: (event: () => void) =>
      act(async () => {
        event()
        await turns(10)
      }),
  }
}

describe('a code that a gateway checks', () => {
  it('is started on a press, and asks for nothing before', async () => {
    const { gateway, result, perform } = renderAtGateway(() => useOtherCode({ method: passphrase }))
    await perform(() => undefined)
    expect(gateway.seen).toEqual([])
    expect(result.current).toMatchObject({ status: 'idle', canStart: true, canSubmit: false })

    await perform(() => result.current.start())

    expect(gateway.seen.map(({ path }) => path)).toEqual(['/mfa-gateway/mfa/passphrase/start'])
    expect(result.current).toMatchObject({ status: 'entering', canSubmit: true })
  })

  it('goes to the gateway with the id of the start, and to nowhere else', async () => {
    const { gateway, result, perform } = renderAtGateway(() => useOtherCode({ method: passphrase }))
    await perform(() => result.current.start())
    await perform(() => result.current.submit('000000'))
    expect(result.current).toMatchObject({ status: 'entering', refusal: 'wrongCode' })

    await perform(() => result.current.submit('123456'))

    expect(result.current).toMatchObject({ status: 'succeeded', canSubmit: false, canStart: false })
    expect(gateway.to('/check').map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      ['/mfa-gateway/mfa/passphrase/check', { requestId: 'request-1', input: '000000' }],
      ['/mfa-gateway/mfa/passphrase/check', { requestId: 'request-1', input: '123456' }],
    ])
  })

  it('can’t be entered while it is not started', async () => {
    const { gateway, result, perform } = renderAtGateway(() => useOtherCode({ method: passphrase }))
    await perform(() => result.current.submit('123456'))
    expect(gateway.seen).toEqual([])
    expect(result.current.status).toBe('idle')
  })

  it.each([
    [() => Response.json({ status: 'SUCCESS' }), { status: 'entering' }],
    [() => Response.json({ status: 'FAILED' }), { status: 'idle', refusal: 'notSent', canStart: true }],
    [() => Response.json({ status: 'LOCKOUT' }), { status: 'lockedOut', canStart: false }],
    [() => Response.json({ status: 'NOT_ENOUGH_DATA' }), { status: 'notEnoughData' }],
    [() => Response.json({}), { status: 'idle', failure: { code: 'unreadable' }, canStart: true }],
    [() => new Response('', { status: 503 }), { status: 'idle', failure: { code: 'serviceFault' }, canStart: true }],
  ])('is never passed by its start: %#', async (answer, expected) => {
    const { gateway, result, perform } = renderAtGateway(() => useOtherCode({ method: passphrase }))
    gateway.break(answer)
    await perform(() => result.current.start())
    expect(result.current).toMatchObject(expected)
  })
})

describe('an approval that a gateway waits for', () => {
  it('is asked for on a press, held, and succeeds as soon as the device says yes', async () => {
    const { gateway, result, perform, advance } = renderAtGateway(() => useOtherApproval({ method: phone }))
    await perform(() => result.current.start())
    expect(result.current.status).toBe('waiting')
    await advance(3_000)
    expect(gateway.to('/our-phone/poll').map(({ body }) => JSON.parse(body))).toEqual([{ requestId: 'request-1' }])

    gateway.letGo()
    await advance(0)
    await advance(1_000)
    expect(gateway.to('/our-phone/poll')).toHaveLength(2)

    await perform(() => gateway.approve())
    expect(result.current.status).toBe('succeeded')
  })

  it('is never passed by its start', async () => {
    const { gateway, result, perform } = renderAtGateway(() => useOtherApproval({ method: phone }))
    gateway.break((path) =>
      path.endsWith('/start') ? Response.json({ status: 'SUCCESS', requestId: 'request-1' }) : undefined,
    )
    await perform(() => result.current.start())
    expect(result.current.status).toBe('waiting')
  })

  it('lets the hold go when the page is left', async () => {
    const { gateway, visibility, result, perform, advance } = renderAtGateway(() => useOtherApproval({ method: phone }))
    await perform(() => result.current.start())
    await advance(3_000)
    expect(gateway.heldPolls()).toBe(1)

    await perform(visibility.leave)

    expect(gateway.heldPolls()).toBe(0)
    expect(gateway.to('/poll').map(({ isCalledOff }) => isCalledOff)).toEqual([true])
    await perform(visibility.comeBack)
    await advance(1_000)
    expect(gateway.heldPolls()).toBe(1)
  })

  it('is the portal’s fault where the client knows no gateway', async () => {
    const { result, perform } = renderHookWithMfa(() => useOtherApproval({ method: phone }))
    await perform(() => result.current.start())
    expect(result.current).toMatchObject({ status: 'stopped', failure: { code: 'portalFault', where: 'client' } })
  })
})
