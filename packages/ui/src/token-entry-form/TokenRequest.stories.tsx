import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { TokenRequest } from './TokenRequest.tsx'

const meta = {
  title: 'Code/TokenRequest',
  component: TokenRequest,
  args: { deliveryType: 'SMS_WORK', destination: '•••• 17', onSend: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof TokenRequest>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press. */
export const ByText: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ args }) => {
    await expect(args.onSend).not.toHaveBeenCalled()
  },
}

/** A phone that will ring is announced before it does. */
export const ByPhoneCall: Story = { args: { deliveryType: 'VOICE_PERSONAL', destination: undefined } }

/** The masked address stays as the host gave it. */
export const ByEmail: Story = { args: { deliveryType: 'EMAIL_WORK', destination: 'a•••s@acme.example' } }

/** The service could not send: the press is offered again, and so is another way. */
export const SendFailed: Story = {
  parameters: { visual: { telling: true } },
  args: { failure: englishWords.notSent, trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1' },
}

/** The button stays in reach, takes no press, and says when it will. */
export const RateLimited: Story = {
  args: {
    failure: englishWords.failureRateLimited,
    failureKind: 'wait',
    wait: 42,
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendCode }))

    await expect(args.onSend).not.toHaveBeenCalled()
    await expect(canvas.getByText(countingDown(42), seen)).toBeVisible()
  },
}

/** Nobody's mistake, so it is no red. */
export const Offline: Story = {
  args: { failure: englishWords.failureOffline, failureKind: 'offline' },
}

/** No answer in time: as calm as a pause. */
export const TooSlow: Story = {
  args: { failure: englishWords.failureTimedOut, failureKind: 'late' },
}

/** The host's own sentence stands between the lead and the button. */
export const WithInstructions: Story = {
  decorators: [inScreen({ instructions: 'Your work phone is the one that starts with +351.' })],
}
