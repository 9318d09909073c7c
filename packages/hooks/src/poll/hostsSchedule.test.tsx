// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import type { Clock } from '../clock/Clock.ts'
import { type MfaWorldOptions, renderHookWithMfa } from '../test-support/renderWithMfa.tsx'
import { startPolling, pending } from '../test-support/startPolling.ts'
import type { MfaPollSchedule } from '../poll-schedule/MfaPollSchedule.ts'
import { pollSchedules } from '../poll-schedule/pollSchedules.ts'
import { type UseVerificationPollOptions, useVerificationPoll } from './useVerificationPoll.ts'

/** Waits for an RSA verification of a simulated person, by a schedule of the host's. */
function renderPoll(pollSchedule: MfaPollSchedule, { through }: Pick<MfaWorldOptions, 'through'> = {}) {
  const initialProps: UseVerificationPollOptions = { method: 'rsa', requestId: undefined }
  const { result, rerender, simulator, ...rest } = renderHookWithMfa(useVerificationPoll, {
    pollSchedule,
    through,
    initialProps,
  })
  const requestId = simulator.startRsa(rest.person.userAlias)
  rerender({ method: 'rsa', requestId })
  const start = rest.clock.now()
  return {
    ...rest,
    approve: () => simulator.approve(requestId),
    status: () => result.current.status,
    polledAt: () =>
      simulator
        .requests()
        .filter(({ operationId }) => operationId === 'pingVerificationStatus')
        .map(({ at }) => at - start),
  }
}

const seldom: MfaPollSchedule = { first: 5_000, waits: [{ until: 20_000, wait: 4_000 }, { wait: 60_000 }] }

it('asks when the host says', async () => {
  const { advance, polledAt } = renderPoll(seldom)

  await advance(150_000)

  expect(polledAt()).toEqual([5_000, 9_000, 13_000, 17_000, 21_000, 81_000, 141_000])
})

it('knows of an approval at the next request of the host’s schedule', async () => {
  const { advance, approve, status } = renderPoll(seldom)
  await advance(9_500)
  approve()

  await advance(3_499)
  expect(status()).toBe('polling')
  await advance(1)

  expect(status()).toBe('succeeded')
})

it('asks when we say where what the host says can’t be meant', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { advance, polledAt } = renderPoll({ first: 5, waits: [{ wait: 60 }] })

  await advance(7_000)

  expect(polledAt()).toEqual([3_000, 5_000, 7_000])
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})

it('never asks within a second, whatever the host says', async () => {
  const { advance, polledAt } = renderPoll({ first: 0, waits: [{ wait: 0 }] })

  await advance(3_500)

  expect(polledAt()).toEqual([0, 1_000, 2_000, 3_000])
})

it('spreads what the host says, lest all its people ask in step', async () => {
  const { clock, polledAt } = startPolling([pending], { schedule: seldom, random: 0.999_999 })

  await clock.advance(10_000)

  expect(polledAt.map(Math.round)).toEqual([5_000, 9_400])
})

it('asks once more when the time is up before the first request', async () => {
  const { clock, polledAt, state } = startPolling([pending], { schedule: seldom, timeoutMs: 3_000 })

  await clock.advance(10_000)

  expect(polledAt).toEqual([3_000])
  expect(state()).toEqual({ status: 'timedOut' })
})

/** A server that holds each request for ten seconds, or until it is told that there is something to tell. */
function holdRequests() {
  let clock: Clock | undefined
  let release: () => void = () => undefined
  const arrivedAt: number[] = []
  const through: MfaWorldOptions['through'] = (next) => async (input, init) => {
    arrivedAt.push(clock?.now() ?? Number.NaN)
    await new Promise<void>((resolve) => {
      release = resolve
      clock?.setTimeout(resolve, 10_000)
    })
    return next(input, init)
  }
  return {
    through,
    arrivedAt,
    release: () => release(),
    goBy(given: Clock) {
      clock = given
      return given.now()
    },
  }
}

it('asks a server that holds requests at once again, where the host says that it does', async () => {
  const server = holdRequests()
  const { advance, clock } = renderPoll(pollSchedules.held, server)
  const start = server.goBy(clock)

  await advance(45_000)

  expect(server.arrivedAt.map((at) => at - start)).toEqual([500, 10_500, 20_500, 30_500, 40_500])
})

it('knows of an approval as soon as a held request is answered', async () => {
  const server = holdRequests()
  const { advance, clock, approve, perform, status } = renderPoll(pollSchedules.held, server)
  server.goBy(clock)
  await advance(25_000)
  expect(status()).toBe('polling')

  approve()
  await perform(server.release)

  expect(status()).toBe('succeeded')
})
