import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { TokenRequest } from './TokenRequest.tsx'

const meta = {
  title: 'Code/TokenRequest',
  component: TokenRequest,
  args: { deliveryType: 'SMS_WORK', destination: '•••• 17', onSend: fn(), onAnotherWay: fn() },
} satisfies Meta<typeof TokenRequest>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press. */
export const Ready: Story = {}

export const ByPhoneCall: Story = { args: { deliveryType: 'VOICE_PERSONAL', destination: undefined } }

export const SendFailed: Story = {
  args: { failure: englishWords.notSent, trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1' },
}

export const RateLimited: Story = {
  args: { failure: englishWords.failure({ code: 'rateLimited', retryAt: undefined }), waitSeconds: 42 },
}
