// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useMfaChallenge } from '../challenge/useMfaChallenge.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { listenForUncaught } from '../host/test-support/listenForUncaught.ts'
import { renderAndListen } from '../test-support/renderAndListen.ts'
import { createMfaWorld } from '../test-support/renderWithMfa.tsx'
import type { MfaEvent } from './MfaEvent.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const ofChallenge = (told: readonly string[]) => told.filter((one) => one.startsWith('challenge'))

it('tells of each choice, of the same method too, and of the way back', async () => {
  const { person, advance, told } = renderAndListen()

  await advance(1_000)
  await person.does(({ challenge }) => challenge?.choose('sms-id'))
  await advance(2_000)
  await person.does(({ challenge }) => challenge?.choose('rsa-id'))
  await advance(3_000)
  await person.does(({ challenge }) => challenge?.goBack())
  await advance(4_000)
  await person.does(({ challenge }) => challenge?.choose('rsa-id'))

  expect(told()).toEqual([
    'challenge choosing, after 0',
    'challenge method, token SMS_PERSONAL, after 1000',
    'sendToken idle, token SMS_PERSONAL, after 0',
    'tokenAuth entering, token SMS_PERSONAL, after 0',
    'challenge method, rsa, after 2000',
    'rsa idle, rsa, after 0',
    'challenge choosing, after 3000',
    'challenge method, rsa, after 4000',
    'rsa idle, rsa, after 0',
  ])
})

it('tells of a lockout, and counts a challenge that is started over from its new beginning', async () => {
  const { person, simulator, advance, told } = renderAndListen()
  simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 })

  await person.does(({ challenge }) => challenge?.choose('sms-id'))
  await advance(5_000)
  await person.does(({ auth }) => auth?.submit('000000'))
  await advance(900_000)
  await person.does(({ challenge }) => challenge?.startOver())
  await advance(1_000)
  await person.does(({ challenge }) => challenge?.abandon())

  expect(told().slice(-5)).toEqual([
    'tokenAuth checking, token SMS_PERSONAL, after 5000',
    'tokenAuth lockedOut, token SMS_PERSONAL, after 0',
    'challenge lockedOut, token SMS_PERSONAL, after 5000, 5000 in all',
    'challenge choosing, after 900000',
    'challenge abandoned, after 1000, 1000 in all',
  ])
})

it('tells that nothing is left when the service lacks data for the last method', async () => {
  const { person, simulator, advance, told } = renderAndListen({
    methods: (all) => all.filter(({ type }) => type === 'kba'),
  })
  simulator.addFault({ operation: 'sendKbaAnswers', kind: 'notEnoughData' })

  await person.does(({ challenge }) => challenge?.choose('kba-id'))
  await advance(7_000)
  await person.does(({ answers }) => answers?.submit({ '173423': 'Biscuit' }))

  expect(told().slice(-2)).toEqual([
    'kbaAnswers notEnoughData, kba, after 0',
    'challenge nothingLeft, after 7000, 7000 in all',
  ])
})

it('tells that the person is back at the choice when the host withdraws their method', async () => {
  const { person, offer, advance, told } = renderAndListen()
  await person.does(({ challenge }) => challenge?.choose('rsa-id'))

  offer((all) => all.filter(({ type }) => type !== 'rsa'))
  await advance(0)

  expect(ofChallenge(told())).toEqual([
    'challenge choosing, after 0',
    'challenge method, rsa, after 0',
    'challenge choosing, after 0',
  ])
})

it('tells of an end before the host hears of it and takes the challenge away', async () => {
  const heard: string[] = []
  const world = createMfaWorld({ strict: true, onEvent: ({ state }) => heard.push(state) })
  const gone: { end: () => void } = { end: () => undefined }
  const leave = () => {
    heard.push('the host')
    gone.end()
  }
  const methods = [{ id: 'kba', type: 'kba' }] as const
  const said: { challenge?: ReturnType<typeof useMfaChallenge> } = {}
  function Challenge() {
    said.challenge = useMfaChallenge({ methods, onSucceeded: leave, onAbandoned: leave })
    return null
  }
  const first = render(<Challenge />, { wrapper: world.wrapper })
  gone.end = first.unmount

  act(() => said.challenge?.choose('kba'))
  act(() => said.challenge?.end('succeeded'))
  const second = render(<Challenge />, { wrapper: world.wrapper })
  gone.end = second.unmount
  act(() => said.challenge?.abandon())

  expect(heard).toEqual(['choosing', 'method', 'succeeded', 'the host', 'choosing', 'abandoned', 'the host'])
})

it('passes the challenge although the host throws at every event, and reports what it threw', async () => {
  const reported = listenForUncaught()
  const mistake = new Error('a mistake of the host')
  const onEvent = vi.fn<(event: MfaEvent) => void>(() => {
    throw mistake
  })
  const { person, said } = renderAndListen({ onEvent })

  await person.does(({ challenge }) => challenge?.choose('kba-id'))
  await person.does(({ answers }) => answers?.submit(Object.fromEntries(person.kba.map((one) => [one.id, one.answer]))))

  expect(said.challenge?.status).toBe('succeeded')
  expect(onEvent).toHaveBeenCalledTimes(8)
  expect(reported).toEqual(onEvent.mock.calls.map(() => mistake))
})

it('tells whoever listens at the time', async () => {
  const { client } = createMfaWorld()
  const first = vi.fn<(event: MfaEvent) => void>()
  const second = vi.fn<(event: MfaEvent) => void>()
  const said: { challenge?: ReturnType<typeof useMfaChallenge> } = {}
  const methods = [{ id: 'kba', type: 'kba' }] as const
  function Challenge() {
    said.challenge = useMfaChallenge({ methods })
    return null
  }
  const app = (onEvent: (event: MfaEvent) => void) => (
    <MfaProvider client={client} onEvent={onEvent}>
      <Challenge />
    </MfaProvider>
  )
  const { rerender } = render(app(first))

  rerender(app(second))
  act(() => said.challenge?.abandon())

  expect(first.mock.calls.map(([{ state }]) => state)).toEqual(['choosing'])
  expect(second.mock.calls.map(([{ state }]) => state)).toEqual(['abandoned'])
})
