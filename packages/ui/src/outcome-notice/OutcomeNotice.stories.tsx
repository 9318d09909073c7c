import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { OutcomeNotice } from './OutcomeNotice.tsx'

const meta = {
  title: 'Outcome/OutcomeNotice',
  component: OutcomeNotice,
  args: { outcome: 'succeeded' },
} satisfies Meta<typeof OutcomeNotice>
export default meta
type Story = StoryObj<typeof meta>

/** The host moves on by itself. */
export const Succeeded: Story = {}

export const SucceededWithContinue: Story = { args: { onContinue: fn() } }

/** Every method has ended, or can't be used. */
export const NothingLeft: Story = { args: { outcome: 'nothingLeft', onContinue: fn(), onLeave: fn() } }
