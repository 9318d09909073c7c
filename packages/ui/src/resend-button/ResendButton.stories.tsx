import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { shownWords } from '../test-support/shownWords.ts'

import { ResendButton } from './ResendButton.tsx'

const meta = {
  title: 'Code/ResendButton',
  component: ResendButton,
  parameters: { visual: { kind: 'control' } },
  args: { onResend: fn() },
} satisfies Meta<typeof ResendButton>
export default meta
type Story = StoryObj<typeof meta>

/** Looks like what can be pressed. */
export const Ready: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendNewCode }))

    await expect(args.onResend).toHaveBeenCalledOnce()
  },
}

/** It can be reached and takes no press. The count is no part of its name. */
export const CoolingDown: Story = {
  parameters: { visual: { telling: true } },
  args: { wait: 24 },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendNewCode }))

    await expect(args.onResend).not.toHaveBeenCalled()
    await expect(canvas.getByRole('button', { name: shownWords.sendNewCode })).toHaveFocus()
  },
}

/** Minutes and seconds, as on a clock. */
export const LongPause: Story = { args: { wait: 150 } }

/** A code is on its way: a press now sends no other. */
export const Sending: Story = {
  args: { busy: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: shownWords.sendNewCode })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Other words, for what is no code. */
export const OwnLabel: Story = { args: { label: 'Call me again', wait: 24 } }
