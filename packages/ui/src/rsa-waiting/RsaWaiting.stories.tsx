import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { RsaWaiting } from './RsaWaiting.tsx'

const meta = {
  title: 'Push/RsaWaiting',
  component: RsaWaiting,
  args: { status: 'ready', onStart: fn(), onAnotherWay: fn() },
} satisfies Meta<typeof RsaWaiting>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}

export const Starting: Story = { args: { status: 'starting' } }

export const Waiting: Story = { args: { status: 'waiting' } }

/** The page is in the background, and asks nothing. */
export const Hidden: Story = { args: { status: 'waiting', hidden: true } }

export const Refused: Story = { args: { status: 'ended', failure: englishWords.rsaRefused } }

export const TimedOut: Story = { args: { status: 'ended', failure: englishWords.rsaTimedOut } }

export const RateLimited: Story = {
  args: {
    status: 'ended',
    failure: englishWords.failure({ code: 'rateLimited', retryAt: undefined }),
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
    waitSeconds: 42,
  },
}
