import type { MfaFailure } from '@mfa-challenge/contract'
import { describe, expect, it } from 'vitest'
import { turns } from '../test-support/fakeClock.ts'
import { pending, type PollAnswer, startPolling } from '../test-support/startPolling.ts'

const start = Date.parse('2026-01-01T12:00:00Z')
const rateLimited = (retryAt: number | undefined): MfaFailure => ({ code: 'rateLimited', retryAt })

/** How long each poll came after the one before, in milliseconds. */
const waitsOf = (polledAt: readonly number[]) => polledAt.slice(1).map((at, index) => at - (polledAt[index] ?? 0))

/** What is told where nothing can be meant by it. A host's client may hand up what no type allows. */
const odd: readonly (readonly [what: string, retryAt: number | undefined])[] = [
  ['at once', start],
  ['long ago', start - 86_400_000],
  ['in 1970', 0],
  ['a moment from now', start + 2_001],
  ['nothing', undefined],
  ['in a day', start + 86_400_000],
  ['in years', start + 1_795_651_200_000],
  ['for ever', Number.POSITIVE_INFINITY],
  ['never', Number.NEGATIVE_INFINITY],
  ['no number', Number.NaN],
  ['null', JSON.parse('null')],
  ['text', JSON.parse('"soon"')],
]

describe.each([0, 0.5, 0.999])('where every poll is answered 429, with a random %d', (random) => {
  it.each(odd)('to come back %s: never within a second, and later each time', async (_what, retryAt) => {
    const { clock, polledAt, state } = startPolling([rateLimited(retryAt)], { random })

    await clock.advance(240_000)

    const waits = waitsOf(polledAt)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000)
    expect(waits.slice(1, 5).every((wait, index) => wait > (waits[index] ?? 0))).toBe(true)
    expect(waits.at(-1)).toBeGreaterThanOrEqual(30_000)
    expect(state()).toMatchObject({ status: 'polling' })
  })
})

it('approves whoever approved meanwhile', async () => {
  const answers: PollAnswer[] = [...Array<PollAnswer>(6).fill(rateLimited(start)), { status: 'SUCCESS' }]
  const { clock, state } = startPolling(answers)

  await clock.advance(90_000)

  expect(state()).toEqual({ status: 'succeeded' })
})

it('is never within a second where the page is hidden and shown all the time', async () => {
  const { clock, visibility, polledAt } = startPolling([pending])

  for (let turn = 0; turn < 100; turn += 1) {
    visibility.hide()
    await clock.advance(50)
    visibility.show()
    await clock.advance(550)
  }

  expect(polledAt.length).toBeGreaterThan(10)
  expect(Math.min(...waitsOf(polledAt))).toBeGreaterThanOrEqual(1_000)
})

describe('the clock is set', () => {
  it.each([-3_600_000, -86_400_000, -60_000])('back by %d ms: polling goes on', async (step) => {
    const { clock, visibility, polledAt } = startPolling([pending])
    await clock.advance(5_000)

    clock.step(step)
    await clock.advance(10_000)
    expect(polledAt.length).toBeGreaterThanOrEqual(4)

    const before = polledAt.length
    visibility.hide()
    await clock.advance(5_000)
    visibility.show()
    await clock.advance(1_000)
    expect(polledAt.length).toBe(before + 1)
  })

  it('back while a rate limit runs: no longer than was told', async () => {
    const { clock, polledAt } = startPolling([rateLimited(start + 22_000), pending], { random: 0 })
    await clock.advance(3_000)
    expect(polledAt).toHaveLength(1)

    clock.step(-3_600_000)
    await clock.advance(20_000)

    expect(polledAt.length).toBeGreaterThan(1)
  })

  it('ahead: it ends softly, and can be gone on with', async () => {
    const { clock, state } = startPolling([pending])
    await clock.advance(5_000)

    clock.step(3_600_000)
    await clock.advance(10_000)
    await turns(2)

    expect(state()).toEqual({ status: 'timedOut' })
  })
})
