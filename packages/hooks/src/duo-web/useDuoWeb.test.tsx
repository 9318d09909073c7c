// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { MfaDuoWebMethod } from '../methods/mfaMethod.ts'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { cachedText } from '../test-support/cachedText.ts'
import { approveInFrame, FrameOf, frameElement, postToPage, signedFor } from '../test-support/duoFrames.tsx'
import { holdAnswers } from '../test-support/holdAnswers.ts'
import { createMfaWorld, type MfaWorldOptions } from '../test-support/renderWithMfa.tsx'
import { type UseDuoWebResult, useDuoWeb } from './useDuoWeb.ts'

function renderDuo(options: MfaWorldOptions = {}) {
  const world = createMfaWorld(options)
  const { simulator, person } = world
  const getSigRequest = vi.fn<MfaDuoWebMethod['getSigRequest']>(() => signedFor(simulator, person))
  const duo: MfaDuoWebMethod = { id: 'duo', type: 'duo-web', userId: person.identityId, getSigRequest }
  const seen: { duo?: UseDuoWebResult; cache?: () => string } = {}
  const Duo = ({ method }: { method: MfaDuoWebMethod }) => {
    const { queryClient } = useMfaEnvironment()
    seen.duo = useDuoWeb({ method })
    seen.cache = () => cachedText(queryClient)
    return seen.duo.status === 'prompting' ? <FrameOf frame={seen.duo.frame} /> : null
  }
  const { rerender, unmount } = render(<Duo method={duo} />, { wrapper: world.wrapper })
  return {
    ...world,
    getSigRequest,
    unmount,
    method: duo,
    use: (method: MfaDuoWebMethod) => rerender(<Duo method={method} />),
    duo: () => seen.duo,
    cache: () => seen.cache?.(),
    start: () => world.perform(() => seen.duo?.start()),
    answer: async (data?: string) => {
      const cookie = data ?? (await approveInFrame(simulator))
      await world.perform(() => postToPage({ data: cookie }))
    },
    sent: () => simulator.requests().filter(({ operationId }) => operationId === 'sendDuoVerifyRequest'),
  }
}

it('asks for nothing by itself, under StrictMode neither', async () => {
  const { duo, getSigRequest, advance } = renderDuo({ strict: true })

  await advance(60_000)

  expect(getSigRequest).not.toHaveBeenCalled()
  expect(duo()?.status).toBe('idle')
})

it('passes from the request over the prompt to the verdict, each once', async () => {
  const { duo, start, answer, getSigRequest, sent } = renderDuo({ strict: true })

  await start()
  expect(duo()).toMatchObject({ status: 'prompting', frame: { status: 'loading' } })
  await answer()

  expect(duo()?.status).toBe('succeeded')
  expect(getSigRequest).toHaveBeenCalledOnce()
  expect(sent()).toHaveLength(1)
})

it('submits nothing when Duo complains, and makes a new prompt when asked to', async () => {
  const { duo, start, answer, getSigRequest, sent } = renderDuo()
  await start()
  const old = frameElement()

  await answer('ERR|Your account is disabled.')
  expect(duo()).toMatchObject({ status: 'prompting', frame: { status: 'error', text: 'Your account is disabled.' } })
  expect(sent()).toEqual([])

  await start()
  expect(getSigRequest).toHaveBeenCalledTimes(2)
  expect(frameElement()).not.toBe(old)
})

it('makes a new prompt in place of a slow one', async () => {
  const { duo, start, getSigRequest, advance } = renderDuo()
  await start()
  await advance(10_000)
  expect(duo()).toMatchObject({ frame: { status: 'slow' } })

  await start()

  expect(getSigRequest).toHaveBeenCalledTimes(2)
  expect(duo()).toMatchObject({ frame: { status: 'loading' } })
})

it('wants to be started again after an enrolment', async () => {
  const { duo, start, answer, sent } = renderDuo()
  await start()

  await answer((await approveLike(frameElement())).replace('AUTH', 'ENROLL'))

  expect(duo()).toMatchObject({ status: 'prompting', frame: { status: 'enrolled' } })
  expect(sent()).toEqual([])
})

it.each([
  ['lockout', { status: 'lockedOut' }],
  ['notEnoughData', { status: 'notEnoughData' }],
  ['unknownStatus', { status: 'failed', failure: { code: 'unreadable', problem: 'unknownStatus' } }],
  ['missingStatus', { status: 'failed', failure: { code: 'unreadable', problem: 'missingStatus' } }],
  ['html', { status: 'failed', failure: { code: 'unreadable', problem: 'html' } }],
  ['serverError', { status: 'failed', failure: { code: 'serviceFault' } }],
  ['unauthorized', { status: 'failed', failure: { code: 'unauthorized' } }],
  ['dropped', { status: 'failed', failure: { code: 'offline' } }],
] as const)('takes a verdict with fault %s for no success', async (kind, expected) => {
  const { simulator, duo, start, answer } = renderDuo()
  simulator.addFault({ operation: 'sendDuoVerifyRequest', kind })
  await start()

  await answer()

  expect(duo()).toMatchObject(expected)
})

it('asks on where the verdict is PENDING, and takes the poll for the verdict', async () => {
  const { duo, start, answer, advance, simulator } = renderDuo({
    through: (next) => async (input, init) => {
      const response = await next(input, init)
      if (!new Request(input, init).url.endsWith('/duo-web/verify')) return response
      const body: object = await response.json()
      return Response.json({ ...body, status: 'PENDING' })
    },
  })
  await start()
  await answer()
  expect(duo()?.status).toBe('checking')

  await advance(3_000)

  expect(duo()?.status).toBe('succeeded')
  expect(simulator.requests().map(({ path }) => path)).toContain('/v3/mfa/duo-web/poll')
})

it('fails when the verdict is PENDING and names nothing to ask about', async () => {
  const { duo, start, answer } = renderDuo({ through: () => async () => Response.json({ status: 'PENDING' }) })
  await start()

  await answer()

  expect(duo()).toMatchObject({ status: 'failed', failure: { code: 'unreadable', problem: 'wrongShape' } })
})

it('says that the answer was refused, and makes a new prompt when asked to', async () => {
  const { duo, start, answer, simulator, getSigRequest } = renderDuo()
  getSigRequest.mockImplementationOnce(async () => ({
    host: simulator.duo.host,
    sigRequest: await simulator.signDuoRequest('somebody.else'),
  }))
  await start()
  await answer()
  expect(duo()?.status).toBe('refused')

  await start()
  await answer()
  expect(duo()?.status).toBe('succeeded')
})

it('fails when the host has no request, and asks it again when told to', async () => {
  const { duo, start, getSigRequest } = renderDuo()
  getSigRequest.mockRejectedValueOnce(new Error('portal'))
  await start()
  expect(duo()?.status).toBe('failed')

  await start()

  expect(duo()?.status).toBe('prompting')
})

it.skipIf(isOnPreact)(
  'keeps request and answer out of the cache: under way, afterwards and after the screen is gone',
  async () => {
    const { through, release } = holdAnswers()
    const { perform, start, answer, cache, duo, unmount } = renderDuo({ through })
    await start()
    expect(cache()).toContain('sig-request')
    expect(cache()).not.toMatch(/AUTH|APP|TX/)

    await answer()
    expect(duo()?.status).toBe('checking')
    expect(cache()).not.toMatch(/AUTH|APP|TX/)

    await perform(release)
    expect(cache()).not.toMatch(/AUTH|APP|TX/)
    await perform(unmount)
    expect(cache()).toBe('[[],[]]')
  },
)

it('forgets a verdict that comes after the method has changed', async () => {
  const { through, release } = holdAnswers()
  const { perform, start, answer, use, method, duo } = renderDuo({ through })
  await start()
  await answer()
  expect(duo()?.status).toBe('checking')

  use({ ...method, id: 'other' })
  await perform(release)

  expect(duo()?.status).toBe('idle')
})

async function approveLike(frame: HTMLIFrameElement): Promise<string> {
  return (new URL(frame.src).searchParams.get('tx') ?? '').replace('TX', 'AUTH')
}
