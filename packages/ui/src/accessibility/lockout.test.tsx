// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { codeIsSent } from '../test-support/everyScreen.ts'
import { hearChallenge } from '../test-support/hearChallenge.ts'
import { okta, textMessage } from '../test-support/methods.ts'
import { controls, focused } from '../test-support/readScreen.ts'
import { codeField, outside } from '../test-support/renderWithChallenge.tsx'
import { englishWords } from '../words/englishWords.ts'

const footer = ['Get help', 'Lost your phone?']
const noon = Date.parse('2026-01-01T12:00:00Z')
const minute = 60_000
const plain = 'For your safety this is locked for now.'
const nobodyKnows = 'Try again later, or ask your help desk. Nothing you were doing is lost.'

/** Somebody with a code that locks them out, at noon. */
async function renderBeforeLockout(lockedOutUntil?: number) {
  const onAbandoned = vi.fn<() => void>()
  const world = hearChallenge({
    methods: () => [textMessage, okta],
    props: { lockedOutUntil, onAbandoned },
  })
  await codeIsSent(world)
  await world.user.type(codeField(), '123456')
  world.simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout', times: 1 })
  return { ...world, confirm: () => world.user.type(codeField(), '{Enter}') }
}

async function renderLockout(lockedOutUntil?: number) {
  const world = await renderBeforeLockout(lockedOutUntil)
  await world.confirm()
  await screen.findByRole('heading', { name: englishWords.lockoutHeading })
  return world
}

describe('structure and names', () => {
  it('says plainly why, what else can be done, and where help is', async () => {
    await renderLockout()

    expect(screen.getByText(plain)).toBeDefined()
    expect(screen.getByText(nobodyKnows)).toBeDefined()
    expect(controls()).toEqual([englishWords.cancel, ...footer])
  })

  it('says when it ends by the clock and by how long it takes, where the host knows', async () => {
    await renderLockout(noon + 10 * minute)

    expect(screen.getByText(/^You can try again at \d+:10\s[AP]M, in about 10 minutes\./)).toBeDefined()
  })

  it('is no longer called a lockout when it is over', async () => {
    const { sleep, settle } = await renderLockout(noon + minute)

    await sleep(minute)
    await settle()

    expect(screen.getByRole('region', { name: englishWords.lockoutOverHeading })).toBeDefined()
    expect(screen.queryByText(plain)).toBeNull()
    expect(controls()).toEqual([englishWords.backToStart, englishWords.cancel, ...footer])
  })
})

describe('focus', () => {
  it('goes to the heading, and stays there at the end', async () => {
    const { sleep, settle } = await renderLockout(noon + minute)
    const heading = screen.getByRole('heading', { name: englishWords.lockoutHeading })
    expect(document.activeElement).toBe(heading)

    await sleep(minute)
    await settle()

    expect(document.activeElement).toBe(heading)
    expect(focused()).toBe(englishWords.lockoutOverHeading)
  })

  it('is not taken from the host', async () => {
    const { user, confirm, settle } = await renderBeforeLockout()
    await confirm()
    await user.click(outside())
    await settle()

    await screen.findByRole('heading', { name: englishWords.lockoutHeading })

    expect(document.activeElement).toBe(outside())
  })
})

describe('announcements', () => {
  it('says it at once, then at a minute to go and at the end, and no tick in between', async () => {
    const { sleep, advance, heard } = await renderLockout(noon + 10 * minute)
    await advance(2_000)
    for (const wait of [4 * minute, 4 * minute + 57_000, 59_000]) {
      await sleep(wait)
      await advance(1_000)
    }
    await advance(10_000)

    expect(heard.map((said) => said.replace(/at \d+:(\d+)\s[AP]M/, 'at $1'))).toEqual([
      '0:00 status Code sent to your personal phone ending in 42.',
      `0:00 alert ${plain} You can try again at 10, in about 10 minutes. Nothing you were doing is lost.`,
      '9:00 status You can try again at 10, in about 1 minute. Nothing you were doing is lost.',
      '10:00 status You can try again now',
    ])
  })

  it('says it once where nobody knows the end', async () => {
    const { sleep, advance, heard } = await renderLockout()
    await sleep(60 * minute)
    await advance(10_000)

    expect(heard.slice(1)).toEqual([`0:00 alert ${plain} ${nobodyKnows}`])
  })
})

describe('time', () => {
  it('counts nothing down where the host knows no end', async () => {
    const { sleep, settle } = await renderLockout()
    const before = screen.getByRole('region').innerHTML

    await sleep(60 * minute)
    await settle()

    expect(screen.getByRole('region').innerHTML.replace(/<p role=.*/, '')).toBe(before.replace(/<p role=.*/, ''))
  })

  it('keeps the countdown out of all live regions', async () => {
    const { sleep, advance } = await renderLockout(noon + 5 * minute)
    await sleep(3 * minute)
    await advance(1_000)

    const countdown = screen.getByText(/in about 2 minutes/)
    expect(countdown.closest('[aria-live], [role="status"], [role="alert"], [role="timer"]')).toBeNull()
  })
})

describe('errors', () => {
  it('starts nothing over by itself: the button appears, and waits for a press', async () => {
    const { user, sleep, settle, asked } = await renderLockout(noon + minute)
    expect(controls()).not.toContain(englishWords.backToStart)
    const before = asked('createSendToken')

    await sleep(10 * minute)
    await settle()
    expect(screen.getByRole('heading', { name: englishWords.lockoutOverHeading })).toBeDefined()
    expect(asked('createSendToken')).toBe(before)
    await user.click(screen.getByRole('button', { name: englishWords.backToStart }))

    expect(focused()).toBe(englishWords.pickerHeading)
  })
})
