import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { kba, textMessage } from '../test-support/methods.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { MethodTrouble } from './MethodTrouble.tsx'

const meta = {
  title: 'Outcome/MethodTrouble',
  component: MethodTrouble,
  args: { method: textMessage, trouble: 'notLoaded', onTryAgain: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof MethodTrouble>
export default meta
type Story = StoryObj<typeof meta>

/** The file of the method’s screen did not come. Nothing was sent, and the rest of the page is as it was. */
export const NotLoaded: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText(shownWords.methodNotLoaded, seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAgain }))

    await expect(args.onTryAgain).toHaveBeenCalledOnce()
  },
}

/** The browser knows that it has no connection: nobody’s mistake, and it looks calmer. */
export const Offline: Story = { args: { trouble: 'offline' } }

/** The button keeps the focus, and takes no press meanwhile. */
export const LoadingAgain: Story = {
  args: { trouble: 'loadingAgain' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAgain }))

    await expect(args.onTryAgain).not.toHaveBeenCalled()
  },
}

/** Something of the portal’s on this screen failed, a component of its own, say. Its monitoring heard of it. */
export const Broken: Story = {
  args: { method: kba, trouble: 'broken' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(shownWords.failurePortal, seen)).toBeVisible()
    await expect(canvas.getByRole('button', { name: shownWords.tryAnotherWay })).toBeVisible()
  },
}
