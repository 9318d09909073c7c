import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { LockoutNotice } from './LockoutNotice.tsx'

const meta = {
  title: 'Outcome/LockoutNotice',
  component: LockoutNotice,
  args: { onStartOver: fn(), onLeave: fn() },
} satisfies Meta<typeof LockoutNotice>
export default meta
type Story = StoryObj<typeof meta>

/** The host knows the end, and the minutes count down. */
export const UntilKnown: Story = { args: { until: Date.now() + 14 * 60_000 } }

/** The service does not tell when it ends, so nothing is promised. */
export const UntilUnknown: Story = {}

/** Starting over is offered, and left to the person. */
export const Over: Story = {
  args: { until: Date.now() - 1_000 },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }))

    await expect(args.onStartOver).toHaveBeenCalledOnce()
  },
}
