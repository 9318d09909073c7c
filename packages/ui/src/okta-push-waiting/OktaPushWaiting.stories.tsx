import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { OktaPushWaiting } from './OktaPushWaiting.tsx'

const meta = {
  title: 'Push/OktaPushWaiting',
  component: OktaPushWaiting,
  parameters: { visual: { kind: 'waiting' } },
  args: { status: 'ready', deviceName: 'Ana’s Pixel', onSend: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof OktaPushWaiting>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press: in the drawing the request is still on the screen. */
export const Ready: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(args.onSend).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.pushSend }))

    await expect(args.onSend).toHaveBeenCalledOnce()
  },
}

/** The button keeps the focus, and takes no second press. */
export const Sending: Story = {
  args: { status: 'sending' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.pushSending }))

    await expect(args.onSend).not.toHaveBeenCalled()
  },
}

/** Cooling down: the request has travelled to the phone, and when another may follow stands on the button. */
export const Waiting: Story = {
  parameters: { visual: { telling: true, also: ['japanese', 'hebrew'] } },
  args: { status: 'waiting', wait: 24 },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.pushSendAgain }))

    await expect(args.onSend).not.toHaveBeenCalled()
    await expect(canvas.getByText(countingDown(24), seen)).toBeVisible()
  },
}

/** The pause is over: another notification may be sent. */
export const MaySendAgain: Story = { args: { status: 'waiting' } }

/** Half a minute without an answer: what to look for on the phone. */
export const StillWaiting: Story = { args: { status: 'waiting', stillWaiting: true } }

/** The page was in the background, where it asks nothing, and says so when it is looked at again. */
export const Hidden: Story = { args: { status: 'waiting', hidden: true } }

/** The number to tap is the largest thing on the screen. */
export const WithNumber: Story = {
  parameters: { visual: { telling: true } },
  args: { status: 'waiting', challengeNumber: '07', wait: 24 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('07')).toBeVisible()
  },
}

/** With three digits, and nothing known of the device. */
export const WithLongNumber: Story = { args: { status: 'waiting', challengeNumber: '348', deviceName: undefined } }

/** Where the host knows no device, it is “your phone”. */
export const UnknownDevice: Story = { args: { status: 'waiting', deviceName: undefined } }

/** The name of a device is the person's own, and may be long. */
export const LongDeviceName: Story = {
  args: { status: 'waiting', deviceName: 'Maria-Luise’s Samsung Galaxy Z Fold Special Edition (work)' },
}

/** The last one is on its way, and no other can be sent. */
export const LastOneWaiting: Story = { args: { status: 'waiting', canSend: false } }

/** Said of nobody's fault: it may have been somebody else who asked. */
export const Refused: Story = {
  parameters: { visual: { telling: true } },
  args: { status: 'ended', failure: englishWords.pushRefused, wait: 12 },
}

/** Late is no mistake: it looks calmer than a refusal. */
export const TimedOut: Story = {
  args: { status: 'ended', failure: englishWords.pushTimedOut, failureKind: 'late' },
}

/** As many as we send at once: another way is the only way on, and comes first. */
export const NoneLeft: Story = {
  args: { status: 'ended', canSend: false },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAnotherWay }))

    await expect(args.onAnotherWay).toHaveBeenCalledOnce()
    await expect(canvas.queryByRole('button', { name: shownWords.pushSendAgain })).toBeNull()
  },
}

/** Broken off: “Try again” goes on with the same notification. The number is for the help desk. */
export const Stopped: Story = {
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

/** With a tick-box, where the portal's server can remember a device. */
export const RememberDevice: Story = { decorators: [inScreen({ rememberDevice: true })] }
