import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { shownWords } from '../test-support/shownWords.ts'
import { OutcomeNotice } from './OutcomeNotice.tsx'

const meta = {
  title: 'Outcome/OutcomeNotice',
  component: OutcomeNotice,
  args: { outcome: 'succeeded' },
  decorators: [inScreen()],
} satisfies Meta<typeof OutcomeNotice>
export default meta
type Story = StoryObj<typeof meta>

/** The host moves on by itself: no button that would do nothing. */
export const Succeeded: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent(shownWords.succeededHeading)
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** The person moves on when they have read it. */
export const SucceededWithContinue: Story = {
  parameters: { visual: { telling: true } },
  args: { onContinue: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))

    await expect(args.onContinue).toHaveBeenCalledOnce()
  },
}

/** Every method has ended, or can't be used: who can help, and two ways on. */
export const NothingLeft: Story = {
  parameters: { visual: { telling: true } },
  args: { outcome: 'nothingLeft', onContinue: fn(), onCancel: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.backToStart }))
    await userEvent.click(canvas.getByRole('button', { name: shownWords.cancel }))

    await expect(args.onContinue).toHaveBeenCalledOnce()
    await expect(args.onCancel).toHaveBeenCalledOnce()
  },
}

/** Starting over would change nothing, so the host offers only to leave. */
export const NothingLeftButLeaving: Story = { args: { outcome: 'nothingLeft', onCancel: fn() } }
