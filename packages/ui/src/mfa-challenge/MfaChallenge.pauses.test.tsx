// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { button, isOff } from '../test-support/button.ts'
import { createWorld } from '../test-support/createWorld.tsx'
import { textMessage } from '../test-support/methods.ts'
import { chooseMethod, codeField } from '../test-support/renderWithChallenge.tsx'
import { MfaChallenge } from './MfaChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const record = 'mfa-challenge:deadlines:default'

async function openCodeStep(world = createWorld()) {
  const user = userEvent.setup()
  const { unmount } = render(<MfaChallenge methods={[textMessage]} />, { wrapper: world.wrapper })
  await chooseMethod(user, /^Text message/, englishWords.codeHeading)
  await world.settle()
  return { ...world, user, unmount }
}

/** The seconds that any control of the screen still counts down, the longest of them. */
function longestCountdown(): number {
  const counts = [...document.body.textContent.matchAll(/(\d+):(\d\d)/g)]
  return Math.max(0, ...counts.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)))
}

describe('a Retry-After that can’t be meant', () => {
  it.each(['1795651200', '99999999999', '9'.repeat(50), 'Fri, 31 Dec 2049 23:59:59 GMT', 'soon', ''])(
    '%s holds nobody up for longer than the service counts',
    async (retryAfter) => {
      const { user, simulator, settle, storage, clock, advance } = await openCodeStep()
      simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter, times: 1 })

      await user.type(codeField(), '123456{Enter}')
      await settle()

      expect(screen.getByText('in 0:10')).toBeDefined()
      const stored: Record<string, number> = JSON.parse(storage.items.get(record) ?? '{}')
      expect(Math.max(...Object.values(stored))).toBeLessThanOrEqual(clock.now() + 3_600_000)
      await advance(10_000)
      expect(isOff(button(englishWords.confirm))).toBe(false)
    },
  )

  it.each(['0', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    '%s is over in a moment, or counts as not told',
    async (text) => {
      const { user, simulator, settle, advance } = await openCodeStep()
      simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter: text, times: 1 })

      await user.type(codeField(), '123456{Enter}')
      await settle()
      expect(isOff(button(englishWords.confirm))).toBe(true)
      await advance(10_000)

      expect(isOff(button(englishWords.confirm))).toBe(false)
    },
  )
})

describe('the clock is set back', () => {
  it.each([60_000, 3_600_000, 86_400_000])('by %d ms: the pause is no longer for it', async (step) => {
    const { clock, advance } = await openCodeStep()
    expect(longestCountdown()).toBe(30)
    await advance(5_000)

    clock.step(-step)
    await advance(1_000)
    expect(longestCountdown()).toBeLessThanOrEqual(25)
    await advance(29_000)

    expect(isOff(button(englishWords.sendNewCode))).toBe(false)
  })

  it('between two pages: no pause is longer than the longest there is', async () => {
    const world = createWorld()
    const { unmount, clock } = await openCodeStep(world)
    unmount()

    clock.step(-3_600_000)
    await openCodeStep(world)

    expect(longestCountdown()).toBeLessThanOrEqual(480)
  })
})

describe('what lies in storage and can’t be', () => {
  it.each([
    ['a day ahead', 86_400_000],
    ['a year ahead', 31_536_000_000],
    ['for ever', Number.MAX_SAFE_INTEGER],
  ])('a deadline %s holds nobody up', async (_when, ahead) => {
    const world = createWorld()
    const { storage, clock } = world
    const first = await openCodeStep(world)
    first.unmount()
    const names = Object.keys(JSON.parse(storage.items.get(record) ?? '{}'))
    const far = Object.fromEntries(['rateLimit', ...names].map((name) => [name, clock.now() + ahead]))
    storage.items.set(record, JSON.stringify(far))

    await openCodeStep(world)

    expect(longestCountdown()).toBeLessThanOrEqual(30)
    expect(codeField()).toBeDefined()
  })
})
