// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type Screen, ScreenProvider } from '../screen/ScreenContext.tsx'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { untyped } from '../test-support/untyped.ts'
import { LockoutNotice } from './LockoutNotice.tsx'
import { englishWords } from '../words/englishWords.ts'

const noon = Date.parse('2026-01-01T12:00:00Z')
const minute = 60_000

afterEach(() => vi.restoreAllMocks())

/** The notice at noon, and what is said of it. */
function renderNotice(until: unknown) {
  const heard: string[] = []
  const onStartOver = vi.fn<() => void>()
  const surroundings: Screen = {
    headingLevel: 2,
    help: [],
    components: {},
    claimFocus: () => undefined,
    moveFocus: () => undefined,
    noteChecking: () => undefined,
    announce(text, options) {
      heard.push(`${options?.assertive === true ? 'alert' : 'status'}: ${text}`)
      return undefined
    },
  }
  const world = renderInWorld(
    <ScreenProvider value={surroundings}>
      <LockoutNotice until={untyped(until)} onStartOver={onStartOver} />
    </ScreenProvider>,
  )
  return { ...world, heard, onStartOver }
}

it('is said on entry, at a minute to go and at the end, and not in between', async () => {
  const { heard, advance } = renderNotice(noon + 3 * minute)
  expect(heard).toEqual([expect.stringMatching(/^alert: .*locked for now.*in about 3 min/)])

  await advance(2 * minute - 1_000)
  expect(heard).toHaveLength(1)

  await advance(1_000)
  expect(heard.slice(1)).toEqual([expect.stringMatching(/^status: .*in about 1 min/)])

  await advance(minute)
  expect(heard.slice(2)).toEqual(['status: You can try again now'])
})

it('offers to start over at the end, and leaves it to the person', async () => {
  const { user, advance, onStartOver } = renderNotice(noon + minute)
  expect(screen.queryByRole('button', { name: englishWords.backToStart })).toBeNull()

  await advance(minute)
  expect(screen.queryByText(/locked for now/)).toBeNull()
  expect(onStartOver).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: englishWords.backToStart }))

  expect(onStartOver).toHaveBeenCalledOnce()
})

it('tells the day and the hours where the end is a day away', async () => {
  const { sleep } = renderNotice(noon + 26 * 60 * minute)
  const end = new RegExp(`at .*${new Date(noon + 26 * 60 * minute).getDate()}.*, in about `)

  expect(screen.getByText(/^You can try again/).textContent).toMatch(end)
  expect(screen.getByText(/in about 26 hours\./)).toBeDefined()

  await sleep(25 * 60 * minute)
  expect(screen.getByText(/in about 60 minutes\./)).toBeDefined()
  await sleep(60 * minute)
  expect(screen.getByText(englishWords.backToStart)).toBeDefined()
})

it.each([
  ['in seconds', (noon + 10 * minute) / 1_000],
  ['in microseconds', (noon + 10 * minute) * 1_000],
  ['as text', '2026-01-01T12:10:00Z'],
  ['as not a number', Number.NaN],
  ['as never', Number.POSITIVE_INFINITY],
  ['as a negative number', -1],
  ['as a day', new Date(noon)],
])('takes an end %s for none, and tells the developer', async (_, until) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  const { advance } = renderNotice(until)
  await advance(minute)

  expect(screen.getByText(/^Try again later/)).toBeDefined()
  expect(screen.queryByText(englishWords.backToStart)).toBeNull()
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/the end of a lockout is .+ time in milliseconds/))
})

it('takes null for no end, without a word', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  renderNotice(null)

  expect(screen.getByText(/^Try again later/)).toBeDefined()
  expect(warn).not.toHaveBeenCalled()
})

it('promises no time where nobody knows one', async () => {
  const { heard, advance } = renderNotice(undefined)

  await advance(60 * minute)

  expect(screen.getByText(/^Try again later/)).toBeDefined()
  expect(heard).toHaveLength(1)
})
