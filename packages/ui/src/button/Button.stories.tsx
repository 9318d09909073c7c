import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { Button } from './Button.tsx'

const meta = {
  title: 'Parts/Button',
  component: Button,
  parameters: { visual: { kind: 'control' } },
  args: { look: 'primary', onClick: fn(), children: 'Confirm' },
} satisfies Meta<typeof Button>
export default meta
type Story = StoryObj<typeof meta>

/** The one way on of a screen. */
export const Primary: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(args.onClick).toHaveBeenCalledOnce()
  },
}

/** It looks off, and can still be reached. The time on it is no part of its name. */
export const PrimaryWaiting: Story = {
  parameters: { visual: { telling: true } },
  args: { wait: 42 },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(args.onClick).not.toHaveBeenCalled()
    await expect(canvas.getByText(countingDown(42), seen)).toBeVisible()
  },
}

/** Something is happening now: it keeps its colour. */
export const PrimaryBusy: Story = {
  parameters: { visual: { telling: true } },
  args: { busy: true, children: 'Checking…' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.checking }))

    await expect(args.onClick).not.toHaveBeenCalled()
  },
}

/** A way on beside another. */
export const Secondary: Story = { args: { look: 'secondary', children: 'Send again' } }

export const SecondaryWaiting: Story = {
  parameters: { visual: { telling: true } },
  args: { look: 'secondary', children: 'Send again', wait: 24 },
}

/** Quiet, as a way out is. In forced colours it has a border, for nothing else tells it from text. */
export const Plain: Story = {
  parameters: { visual: { telling: true } },
  args: { look: 'plain', children: 'Send a new code' },
}
