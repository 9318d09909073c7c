import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openGateway } from '../test-support/openGateway.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

it('counts nothing against a person that the limit of all kept from being sent', async () => {
  const { browser, simulator } = openGateway({
    callsPer10Seconds: 10,
    limits: { sends: { count: 2, within: 600 }, attempts: { count: 100, within: 60 } },
  })
  const { post } = browser('will.albin')
  const send = () => post('/mfa/token/send', { deliveryType: 'SMS_WORK' })
  // Somebody else's, by which the line is full.
  const others = Array.from({ length: 8 }, () =>
    browser('ana.lopes').post('/mfa/token/authenticate', { token: '1', deliveryType: 'SMS_WORK' }),
  )
  await vi.advanceTimersByTimeAsync(1)
  for (let times = 0; times < 5; times += 1) {
    const refused = await send()
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '6'])
  }
  await vi.advanceTimersByTimeAsync(30_000)
  await Promise.all(others)
  const sent = send()
  await vi.advanceTimersByTimeAsync(1_000)
  expect((await sent).status).toBe(200)
  expect(simulator.outbox()).toHaveLength(1)
})
