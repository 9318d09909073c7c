import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { RsaWaiting } from './RsaWaiting.tsx'

const meta = {
  title: 'Push/RsaWaiting',
  component: RsaWaiting,
  parameters: { visual: { kind: 'waiting' } },
  args: { status: 'ready', onStart: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof RsaWaiting>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is started before the press. The drawing shows a token, not a phone. */
export const Ready: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(args.onStart).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.rsaStart }))

    await expect(args.onStart).toHaveBeenCalledOnce()
  },
}

/** The portal's server is asked to start it. */
export const Starting: Story = {
  args: { status: 'starting' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.rsaStarting }))

    await expect(args.onStart).not.toHaveBeenCalled()
  },
}

/** Nothing to press here: the answer is given on the device, and another way stays open. */
export const Waiting: Story = {
  parameters: { visual: { telling: true } },
  args: { status: 'waiting' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar', { name: shownWords.rsaWaiting })).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: shownWords.tryAnotherWay })).toBeVisible()
  },
}

/** The page was in the background, where it asks nothing. */
export const Hidden: Story = { args: { status: 'waiting', hidden: true } }

/** Denied on the device, by whom nobody knows. */
export const Refused: Story = { args: { status: 'ended', failure: englishWords.rsaRefused } }

/** Late is no mistake: it looks calmer than a refusal. */
export const TimedOut: Story = {
  args: { status: 'ended', failure: englishWords.rsaTimedOut, failureKind: 'late' },
}

/** The service is at fault, or the portal's server. The number is for the help desk. */
export const Failed: Story = {
  args: {
    status: 'stopped',
    failure: englishWords.failureService,
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
  },
}

/** Nothing is said of whose connection it is that broke. */
export const Offline: Story = {
  args: { status: 'stopped', failure: englishWords.failureOffline, failureKind: 'offline' },
}

/** The service asks for a pause: how long it is stands on the button. */
export const RateLimited: Story = {
  args: {
    status: 'stopped',
    failure: englishWords.failureRateLimited,
    failureKind: 'wait',
    wait: 42,
  },
}
