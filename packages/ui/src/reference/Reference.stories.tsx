import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor } from 'storybook/test'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { Reference } from './Reference.tsx'

const meta = {
  title: 'Parts/Reference',
  component: Reference,
  parameters: { visual: { kind: 'control' } },
  args: { trackingId: 'b21b1f7c0d3e4f5a8b9cadbecfd0e1f2' },
} satisfies Meta<typeof Reference>
export default meta
type Story = StoryObj<typeof meta>

/** Eight signs, to be read out to the help desk. */
export const ToReadOut: Story = { parameters: { visual: { telling: true } } }

/** All of them are copied. */
export const Copied: Story = {
  beforeEach: oncePerMount(() => {
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    return () => writeText.mockRestore()
  }),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.copy }))

    await expect(await canvas.findByRole('button', { name: shownWords.copied })).toHaveFocus()
    await expect(navigator.clipboard.writeText).toHaveBeenCalledWith(args.trackingId)
  },
}

/** Where the page may not copy, all of them are shown, to be selected. */
export const CopyRefused: Story = {
  parameters: { visual: { telling: true } },
  beforeEach: oncePerMount(() => {
    const writeText = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    return () => writeText.mockRestore()
  }),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.copy }))

    const all = shownWords.reference({ trackingId: args.trackingId })
    await waitFor(() => expect(document.activeElement).toHaveTextContent(all))
  },
}
