import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { TokenEntryForm } from './TokenEntryForm.tsx'

const meta = {
  title: 'Code/TokenEntryForm',
  component: TokenEntryForm,
  args: {
    deliveryType: 'SMS_WORK',
    destination: '•••• 17',
    codeLength: 6,
    delivery: 'sent',
    sentCount: 1,
    onSubmit: fn(),
    onSend: fn(),
    onAnotherWay: fn(),
  },
} satisfies Meta<typeof TokenEntryForm>
export default meta
type Story = StoryObj<typeof meta>

export const Sending: Story = { args: { delivery: 'sending' } }

export const Sent: Story = { args: { resendSeconds: 24 } }

/** Of several codes only the newest works, and the lead says so. */
export const Resent: Story = { args: { sentCount: 2, resendSeconds: 60 } }

/** A code may be out from before this page was opened. */
export const Earlier: Story = { args: { delivery: 'earlier', sentCount: undefined, resendSeconds: 12 } }

export const Checking: Story = { args: { checking: true } }

export const WrongCode: Story = { args: { error: englishWords.codeWrong } }

export const Expired: Story = { args: { error: englishWords.codeExpired } }

/** Someone on the help desk can look the reference up. */
export const Failure: Story = {
  args: {
    failure: englishWords.failure({ code: 'serviceFault', status: 503 }),
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
  },
}

/** The new code could not be sent; the one from before still works. */
export const ResendFailed: Story = { args: { delivery: 'failed', failure: englishWords.notSent } }

export const RateLimited: Story = {
  args: {
    failure: englishWords.failure({ code: 'rateLimited', retryAt: undefined }),
    waitSeconds: 42,
    resendSeconds: 42,
  },
}

/** The service does not tell how long codes are, so the field takes any length. */
export const UnknownLength: Story = { args: { codeLength: undefined } }

export const ByPhoneCall: Story = { args: { deliveryType: 'VOICE_PERSONAL', destination: undefined } }

export const LongDestination: Story = {
  args: {
    deliveryType: 'EMAIL_WORK',
    destination: 'ana.margarida.lopes.de.oliveira••••@mailboxes.subsidiary.acme.example',
  },
}

export const TooShort: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), '48213')
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }))

    await expect(await canvas.findByText('That’s 5 digits. The code has 6.')).toBeVisible()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

export const Submitted: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), '482130{Enter}')

    await expect(args.onSubmit).toHaveBeenCalledWith('482130')
  },
}
