// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { type Screen, ScreenProvider } from '../screen/ScreenContext.tsx'
import { renderInWorld } from '../test-support/renderWithChallenge.tsx'
import { LockoutNotice } from './LockoutNotice.tsx'

const noon = Date.parse('2026-01-01T12:00:00Z')
const minute = 60_000

/** The notice at noon, and what is said of it. */
function renderNotice(until: number | undefined) {
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
      <LockoutNotice until={until} onStartOver={onStartOver} />
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
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull()

  await advance(minute)
  expect(screen.queryByText(/locked for now/)).toBeNull()
  expect(onStartOver).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Start over' }))

  expect(onStartOver).toHaveBeenCalledOnce()
})

it('promises no time where nobody knows one', async () => {
  const { heard, advance } = renderNotice(undefined)

  await advance(60 * minute)

  expect(screen.getByText(/^Try again later/)).toBeDefined()
  expect(heard).toHaveLength(1)
})
