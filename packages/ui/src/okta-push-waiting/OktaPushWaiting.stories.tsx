import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { OktaPushWaiting } from './OktaPushWaiting.tsx'

const meta = {
  title: 'Push/OktaPushWaiting',
  component: OktaPushWaiting,
  args: { status: 'ready', deviceName: 'Ana’s Pixel', onSend: fn(), onAnotherWay: fn() },
} satisfies Meta<typeof OktaPushWaiting>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press. */
export const Ready: Story = {}

export const Sending: Story = { args: { status: 'sending' } }

export const Waiting: Story = { args: { status: 'waiting', waitSeconds: 24 } }

/** The pause is over, another notification may be sent. */
export const MaySendAgain: Story = { args: { status: 'waiting' } }

export const StillWaiting: Story = { args: { status: 'waiting', stillWaiting: true } }

/** The page is in the background, and asks nothing. */
export const Hidden: Story = { args: { status: 'waiting', hidden: true } }

/** The number to tap in the app. */
export const WithNumber: Story = { args: { status: 'waiting', challengeNumber: '07', waitSeconds: 24 } }

export const UnknownDevice: Story = { args: { status: 'waiting', deviceName: undefined } }

/** Said of nobody's fault: it may have been somebody else who asked. */
export const Refused: Story = { args: { status: 'ended', failure: englishWords.pushRefused } }

export const TimedOut: Story = { args: { status: 'ended', failure: englishWords.pushTimedOut } }

export const Failure: Story = {
  args: {
    status: 'stopped',
    failure: englishWords.failure({ code: 'serviceFault', status: 503 }),
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
  },
}

export const NoneLeft: Story = { args: { status: 'ended', canSend: false } }
