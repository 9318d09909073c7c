import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { atTime, stillClock } from '../test-support/atTime.tsx'
import { createFakeClock } from '../test-support/fakeClock.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { shownFormats, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { LockoutNotice, type LockoutNoticeProps } from './LockoutNotice.tsx'

const aMinute = 60_000
// By the clock on the wall, wherever it hangs: the words show the same time everywhere.
const until = new Date(2026, 10, 22, 15, 42).getTime()
const turning = createFakeClock({ perform: async (run) => run() })

const meta = {
  title: 'Outcome/LockoutNotice',
  component: LockoutNotice,
  args: { onStartOver: fn(), onCancel: fn() },
  argTypes: { until: { control: 'date' } },
  decorators: [inScreen()],
} satisfies Meta<typeof LockoutNotice>
export default meta
type Story = StoryObj<typeof meta>

/** The service does not tell when it ends, so no time is promised. */
export const EndUnknown: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(shownWords.lockoutUnknown, seen)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: shownWords.backToStart })).toBeNull()
  },
}

/** The host knows the end: a time to come back at, and the minutes until then. */
export const EndKnown: Story = {
  parameters: { visual: { telling: true } },
  args: { until },
  decorators: [atTime(stillClock(until - 14 * aMinute))],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(comesBackIn(14 * aMinute), seen)).toBeVisible()
  },
}

/** Hours away, and on another day: the day is said, and hours are. */
export const EndsTomorrow: Story = {
  parameters: { visual: { telling: true } },
  args: { until },
  decorators: [atTime(stillClock(until - 26 * 60 * aMinute))],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(comesBackIn(26 * 60 * aMinute), seen)).toBeVisible()
  },
}

/** It never says zero while it still holds. */
export const LastMinute: Story = {
  args: { until },
  decorators: [atTime(stillClock(until - 20_000))],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(comesBackIn(20_000), seen)).toBeVisible()
  },
}

/** No lock and no red any more. Starting over is offered, and left to the person. */
export const Over: Story = {
  args: { until },
  decorators: [atTime(stillClock(until + 1_000))],
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.queryByText(shownWords.lockoutText, seen)).toBeNull()
    await expect(args.onStartOver).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.backToStart }))

    await expect(args.onStartOver).toHaveBeenCalledOnce()
  },
}

/** The end comes while someone looks on: the way back appears, and nothing jumps. */
export const EndsWhileShown: Story = {
  decorators: [atTime(turning)],
  render: (args) => <EndsInAMinute {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: shownWords.backToStart })).toBeNull()
    await turning.sleep(aMinute)

    await expect(await canvas.findByRole('button', { name: shownWords.backToStart })).toBeVisible()
    await expect(canvas.getByText(shownWords.lockoutOver, seen)).toBeVisible()
  },
}

/** The whole sentence: when, and how long it is until then. It never says less than a minute. */
function comesBackIn(ms: number): string {
  return shownWords.lockoutUntil({
    time: shownFormats.timeOfDay(until, until - ms),
    duration: shownFormats.duration(Math.max(aMinute, ms)),
  })
}

function EndsInAMinute(props: LockoutNoticeProps) {
  const [end] = useState(() => turning.now() + aMinute)
  return <LockoutNotice {...props} until={end} />
}
