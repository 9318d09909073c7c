import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { ResendButton } from './ResendButton.tsx'

const meta = {
  title: 'Code/ResendButton',
  component: ResendButton,
  args: { onResend: fn() },
} satisfies Meta<typeof ResendButton>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))

    await expect(args.onResend).toHaveBeenCalledOnce()
  },
}

/** It can be reached and takes no press. The count is no part of its name. */
export const CoolingDown: Story = {
  args: { secondsLeft: 24 },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))

    await expect(args.onResend).not.toHaveBeenCalled()
  },
}

export const Busy: Story = { args: { busy: true } }
