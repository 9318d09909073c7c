// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useAnnouncer } from '../announcer/useAnnouncer.ts'
import type { MfaMethod } from '../methods/mfaMethod.ts'
import { countLeftovers, type Leftovers, nothing } from '../test-support/countLeftovers.ts'
import { approveInFrame, postToPage } from '../test-support/duoFrames.tsx'
import { turns } from '../test-support/fakeClock.ts'
import { renderHeadless } from '../test-support/headlessChallenge.tsx'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

const never = () => new Promise<never>(() => undefined)

/** A challenge whose requests are counted, and no longer answered once `silent`. */
function renderCounted() {
  const count = countLeftovers()
  const network = { silent: false }
  const asHost = (method: MfaMethod): MfaMethod => {
    if (method.type === 'duo-web') {
      const getSigRequest: typeof method.getSigRequest = ({ signal }) =>
        count.during(signal, () => (network.silent ? never() : method.getSigRequest({ signal })))
      return { ...method, getSigRequest }
    }
    if (method.type !== 'rsa') return method
    const getRequestId: typeof method.getRequestId = ({ signal }) =>
      count.during(signal, () => (network.silent ? never() : method.getRequestId({ signal })))
    return { ...method, getRequestId }
  }
  const challenge = renderHeadless({
    strict: true,
    methods: (all) => all.map(asHost),
    onEvent: () => undefined,
    through: (next) => (input, init) =>
      count.during(init?.signal ?? new AbortController().signal, () => (network.silent ? never() : next(input, init))),
  })
  return {
    ...challenge,
    left: () => count.left(challenge),
    choose: (id: string) => challenge.person.does((now) => now.challenge?.choose(id)),
    /** From now on nobody answers. */
    silence: () => {
      network.silent = true
    },
    newestPush: () => challenge.simulator.pushes().at(-1)?.requestId ?? '',
  }
}

type Counted = ReturnType<typeof renderCounted>
type Moment = [name: string, kind: keyof Leftovers, reach: (challenge: Counted) => Promise<void>]

const send = ({ person }: Counted) => person.does((now) => now.send?.send())
const push = ({ person }: Counted) => person.does((now) => now.okta?.push())
const startDuo = ({ person }: Counted) => person.does((now) => now.duo?.start())
const startRsa = ({ person }: Counted) => person.does((now) => now.rsa?.start())
const submit = ({ person }: Counted, code: string) => person.does((now) => now.auth?.submit(code))
const right = ({ person }: Counted) => Object.fromEntries(person.kba.map(({ id, answer }) => [id, answer]))
const answerDuo = async ({ simulator, perform }: Counted) => {
  const data = await approveInFrame(simulator)
  postToPage({ data })
  await perform(() => undefined)
}
const on = (id: string, reach: (challenge: Counted) => Promise<void>) => async (challenge: Counted) => {
  await challenge.choose(id)
  await reach(challenge)
}
const unanswered = (reach: (challenge: Counted) => Promise<void>) => (challenge: Counted) => {
  challenge.silence()
  return reach(challenge)
}

const moments: Moment[] = [
  ['at the choice', 'observers', async () => undefined],
  ['at a code, before one is sent', 'observers', on('sms-id', async () => undefined)],
  ['while a code is sent', 'requests', on('sms-id', unanswered(send))],
  ['while another code has to wait', 'timers', on('sms-id', send)],
  [
    'while a code is checked',
    'requests',
    on(
      'sms-id',
      unanswered((one) => submit(one, '000000')),
    ),
  ],
  [
    'while a code is asked about that the service had no answer for',
    'watchers',
    on('sms-id', async (one) => {
      one.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })
      await send(one)
      await submit(one, one.simulator.latestCode(one.person.userAlias) ?? '')
    }),
  ],
  ['at a push, before one is sent', 'observers', on('okta-id', async () => undefined)],
  ['while a push is sent', 'requests', on('okta-id', unanswered(push))],
  ['between two polls', 'timers', on('okta-id', push)],
  [
    'during a poll',
    'requests',
    on('okta-id', async (one) => {
      await push(one)
      one.silence()
      await one.advance(3_000)
    }),
  ],
  [
    'while polls pause on a hidden page',
    'watchers',
    on('okta-id', async (one) => {
      await push(one)
      act(() => one.visibility.hide())
    }),
  ],
  ['at Duo, before a prompt', 'observers', on('duo-id', async () => undefined)],
  ['while the host is asked for a prompt of Duo', 'requests', on('duo-id', unanswered(startDuo))],
  ['at a prompt of Duo', 'listeners', on('duo-id', startDuo)],
  [
    'while an answer of Duo is checked',
    'requests',
    on('duo-id', async (one) => {
      await startDuo(one)
      one.silence()
      await answerDuo(one)
    }),
  ],
  ['while questions are loaded', 'requests', unanswered((one) => one.choose('kba-id'))],
  ['at the questions', 'observers', on('kba-id', async () => undefined)],
  [
    'while answers are checked',
    'requests',
    on(
      'kba-id',
      unanswered((one) => one.person.does((now) => now.answers?.submit(right(one)))),
    ),
  ],
  ['at RSA, before it is started', 'observers', on('rsa-id', async () => undefined)],
  ['while the host is asked to start RSA', 'requests', on('rsa-id', unanswered(startRsa))],
  ['while RSA is waited for', 'watchers', on('rsa-id', startRsa)],
]

it.each(moments)('a challenge that goes %s leaves nothing behind', async (_name, kind, reach) => {
  const challenge = renderCounted()
  await reach(challenge)
  expect(challenge.left()[kind]).not.toEqual(nothing[kind])

  challenge.unmount()
  await turns()

  expect(challenge.left()).toEqual(nothing)
})

const passed: [method: string, pass: (challenge: Counted) => Promise<void>][] = [
  [
    'sms-id',
    async (one) => {
      await send(one)
      await submit(one, one.simulator.latestCode(one.person.userAlias) ?? '')
    },
  ],
  [
    'okta-id',
    async (one) => {
      await push(one)
      one.simulator.approve(one.newestPush())
      await one.advance(3_000)
    },
  ],
  [
    'duo-id',
    async (one) => {
      await startDuo(one)
      await answerDuo(one)
    },
  ],
  ['kba-id', (one) => one.person.does((now) => now.answers?.submit(right(one)))],
  [
    'rsa-id',
    async (one) => {
      await startRsa(one)
      one.simulator.approve(one.newestPush())
      await one.advance(3_000)
    },
  ],
]

it.each(passed)('a challenge passed by %s carries on with nothing, nor does it leave anything', async (id, pass) => {
  const challenge = renderCounted()
  await challenge.choose(id)
  await pass(challenge)
  expect(challenge.said.challenge?.status).toBe('succeeded')
  // Only the page's language is still followed.
  expect(challenge.left()).toEqual({ ...nothing, observers: 1 })

  challenge.unmount()
  await turns()

  expect(challenge.left()).toEqual(nothing)
})

it('a method that the person leaves for another leaves nothing behind', async () => {
  const challenge = renderCounted()
  await challenge.choose('okta-id')
  await push(challenge)
  expect(challenge.left().timers).toBeGreaterThan(0)

  await challenge.choose('kba-id')

  expect(challenge.left()).toEqual({ ...nothing, observers: 1 })
})

it('an announcer with something left to say leaves nothing behind', () => {
  const count = countLeftovers()
  const world = createMfaWorld({ strict: true })
  const { result, unmount } = renderHook(useAnnouncer, { wrapper: world.wrapper })
  act(() => {
    result.current.announce('One.')
    result.current.announce('Two.')
  })
  expect(count.left(world).timers).toBe(1)

  unmount()

  expect(count.left(world)).toEqual(nothing)
})
