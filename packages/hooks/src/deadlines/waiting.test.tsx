// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { act, renderHook } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useMfaEnvironment } from '../environment/MfaEnvironment.ts'
import { useSecondsLeft } from '../countdown/useSecondsLeft.ts'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { isOnPreact } from '../test-support/isOnPreact.ts'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { useStore } from '../store/useStore.ts'
import { createWait } from './waiting.ts'

const client = createMfaClient({ baseUrl: 'https://portal.example/mfa' })

function createTest(storage = createFakeStorage()) {
  const clock = createFakeClock({ now: 1_000_000 })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MfaProvider client={client} clock={clock} storage={storage}>
      {children}
    </MfaProvider>
  )
  return { clock, storage, wrapper, advance: (ms: number) => act(() => clock.advance(ms)) }
}

/** A control's wait and its countdown. */
function useCooldown(name: string) {
  const environment = useMfaEnvironment()
  const [wait] = useState(() => createWait(environment, name))
  const until = useStore(wait)?.until
  return { until, secondsLeft: useSecondsLeft(until) }
}

function renderCooldown(name = 'resend:sms') {
  const test = createTest()
  let renders = 0
  const { result, unmount } = renderHook(
    () => {
      renders += 1
      return { ...useCooldown(name), deadlines: useMfaEnvironment().deadlines }
    },
    { wrapper: test.wrapper },
  )
  const set = (deadline: string, at: number) => act(() => result.current.deadlines.set(deadline, at))
  return { ...test, unmount, set, now: () => result.current, renders: () => renders }
}

it('counts the seconds down to none', async () => {
  const { advance, set, now } = renderCooldown()
  expect(now()).toMatchObject({ until: undefined, secondsLeft: 0 })

  set('resend:sms', 1_002_500)
  expect(now()).toMatchObject({ until: 1_002_500, secondsLeft: 3 })
  await advance(499)
  expect(now().secondsLeft).toBe(3)
  await advance(1)
  expect(now().secondsLeft).toBe(2)
  await advance(1_999)
  expect(now()).toMatchObject({ until: 1_002_500, secondsLeft: 1 })
  await advance(1)
  expect(now()).toMatchObject({ until: undefined, secondsLeft: 0 })
})

it('renders once a second, and no more when it is over', async () => {
  const { clock, advance, set, renders } = renderCooldown()
  set('resend:sms', 1_003_000)
  const before = renders()

  for (let second = 0; second < 3; second += 1) await advance(1_000)
  expect(renders() - before).toBe(3)
  await advance(60_000)

  expect(renders() - before).toBe(3)
  expect(clock.pending()).toBe(0)
})

it('obeys the rate limit, whatever its own deadline says', async () => {
  const { advance, set, now } = renderCooldown()

  set('resend:sms', 1_002_000)
  set('rateLimit', 1_005_000)
  expect(now().until).toBe(1_005_000)

  set('resend:sms', 1_007_000)
  await advance(5_000)
  expect(now()).toMatchObject({ until: 1_007_000, secondsLeft: 2 })
})

it('is not moved by deadlines of others', () => {
  const { set, now } = renderCooldown('resend:sms')

  set('resend:voice', 1_005_000)

  expect(now().secondsLeft).toBe(0)
})

it('leaves no timer behind', () => {
  const { clock, set, unmount } = renderCooldown()
  set('resend:sms', 1_005_000)
  expect(clock.pending()).toBeGreaterThan(0)

  unmount()

  expect(clock.pending()).toBe(0)
})

it.skipIf(isOnPreact)('hydrates without a mismatch when an earlier page left a deadline', async () => {
  const { wrapper: Wrapper } = createTest(
    createFakeStorage([['mfa-challenge:deadlines:default', '{"resend:sms":1030000}']]),
  )
  const app = (
    <Wrapper>
      <Seconds />
    </Wrapper>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(app)
  expect(container.textContent).toBe('0 s')

  const errors: unknown[] = []
  const root = await act(async () => hydrateRoot(container, app, { onRecoverableError: (error) => errors.push(error) }))

  expect(container.textContent).toBe('30 s')
  expect(errors).toEqual([])
  act(() => root.unmount())
})

function Seconds() {
  return <p>{`${useCooldown('resend:sms').secondsLeft} s`}</p>
}
