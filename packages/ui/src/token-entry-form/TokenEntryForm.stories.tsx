import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { CodeField } from '../code-field/CodeField.tsx'
import { afterSubmit } from '../test-support/afterSubmit.tsx'
import { confirmCode, typeCode } from '../test-support/confirmCode.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { countingDown, shownFormats, shownWords } from '../test-support/shownWords.ts'
import { part, seen } from '../test-support/seen.ts'
import { TokenEntryForm, type TokenEntryFormProps } from './TokenEntryForm.tsx'

const trackingId = 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1'
const worksUntil = Date.parse('2026-01-01T12:10:00Z')
const answered = (answer: Partial<TokenEntryFormProps>) => afterSubmit<TokenEntryFormProps>(TokenEntryForm, answer)

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
  decorators: [inScreen()],
} satisfies Meta<typeof TokenEntryForm>
export default meta
type Story = StoryObj<typeof meta>

/** The lead says where the code is going; the field is there already, for a code that is faster than the answer. */
export const Sending: Story = {
  args: { delivery: 'sending', sentCount: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: shownWords.sendNewCode })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** Sent, and nothing typed yet. */
export const Sent: Story = {}

/** Where the host knows how long a code works, the lead says until when. */
export const WorksUntil: Story = {
  args: { worksUntil },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(part(shownWords.codeWorksUntil({ time: shownFormats.timeOfDay(worksUntil) })), seen),
    ).toBeVisible()
  },
}

/** A pause before the next code; its count is no part of the button's name. */
export const CoolingDown: Story = {
  args: { resendWait: 24 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: shownWords.sendNewCode })).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getByText(countingDown(24), seen)).toBeVisible()
  },
}

/** Of several codes only the newest works, and the lead says so. */
export const Resent: Story = {
  parameters: { visual: { telling: true } },
  args: { sentCount: 2, resendWait: 60 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(part(shownWords.onlyNewest), seen)).toBeVisible()
  },
}

/** The new code did not go out; the one from before still works, and the field stays. */
export const ResendFailed: Story = { args: { delivery: 'failed', failure: englishWords.notSent } }

/** A code may be out from before this page was opened. */
export const Earlier: Story = { args: { delivery: 'earlier', sentCount: undefined, resendWait: 12 } }

/** Half a code: nothing complains while someone types. */
export const Filling: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent }) => {
    await typeCode({ canvas, userEvent }, '482')

    await expect(canvas.queryByText(shownWords.codeTooShort({ typed: 3, length: 6 }), seen)).toBeNull()
  },
}

/** A whole code waits for Confirm: nothing is sent by itself. */
export const Complete: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await typeCode({ canvas, userEvent }, '482913')

    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

/** Confirm without a code says what is missing, and the field has the focus. */
export const NothingTyped: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(await canvas.findByText(shownWords.codeMissing, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

/** Counts, so that the missing digit is found and added: what is there is not selected. The service hears nothing. */
export const TooShort: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '48213')

    await expect(await canvas.findByText(shownWords.codeTooShort({ typed: 5, length: 6 }), seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

/** The digits stay, the button says what is going on, and a second press sends nothing. */
export const Checking: Story = {
  parameters: { visual: { telling: true } },
  render: answered({ checking: true }),
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '482913')
    await userEvent.click(await canvas.findByRole('button', { name: shownWords.checking }))

    await expect(args.onSubmit).toHaveBeenCalledOnce()
    await expect(args.onSubmit).toHaveBeenCalledWith('482913')
  },
}

/** The code stays, selected: typing replaces it, and reading it again costs nothing. */
export const Refused: Story = {
  parameters: { visual: { telling: true, also: ['japanese', 'hebrew'] } },
  render: answered({ error: englishWords.codeWrong }),
  play: async ({ canvas, userEvent }) => {
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(await canvas.findByText(shownWords.codeWrong, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
  },
}

/** Too old by the time it was confirmed: the way to a new one is on the same screen. */
export const Expired: Story = {
  render: answered({ error: englishWords.codeExpired }),
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '482913')
    await expect(await canvas.findByText(shownWords.codeExpired, seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendNewCode }))

    await expect(args.onSend).toHaveBeenCalledOnce()
  },
}

/** Confirm waits and counts; the code stays in the field for when it may go. */
export const RateLimited: Story = {
  parameters: { visual: { telling: true } },
  render: answered({
    failure: englishWords.failureRateLimited,
    failureKind: 'wait',
    wait: 42,
    resendWait: 42,
  }),
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '482913')
    await expect(await canvas.findByText(countingDown(42), seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
    await expect(args.onSubmit).toHaveBeenCalledOnce()
  },
}

/** Nobody's mistake, so it is no red: the code stays, and Confirm tries again. */
export const Offline: Story = {
  render: answered({ failure: englishWords.failureOffline, failureKind: 'offline' }),
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '482913')
    await expect(await canvas.findByText(shownWords.failureOffline, seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(args.onSubmit).toHaveBeenCalledTimes(2)
  },
}

/** No answer in time: as calm as a pause. */
export const TooSlow: Story = {
  render: answered({ failure: englishWords.failureTimedOut, failureKind: 'late' }),
  play: async ({ canvas, userEvent }) => {
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(await canvas.findByText(shownWords.failureTimedOut, seen)).toBeVisible()
  },
}

/** Someone on the help desk can look the reference up. */
export const ServiceDown: Story = {
  render: answered({
    failure: englishWords.failureService,
    trackingId,
  }),
  play: async ({ canvas, userEvent }) => {
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(
      await canvas.findByText(shownWords.reference({ trackingId: trackingId.slice(0, 8) }), seen),
    ).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
  },
}

/** The service does not tell how long codes are, so the field takes any length. */
export const UnknownLength: Story = {
  args: { codeLength: undefined },
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, '48291')

    await expect(args.onSubmit).toHaveBeenCalledWith('48291')
  },
}

/** Eight cells in the same room. */
export const EightDigits: Story = {
  args: { codeLength: 8 },
  play: ({ canvas, userEvent }) => typeCode({ canvas, userEvent }, '48291377'),
}

/** A host whose codes have letters brings the field that takes them. */
export const Letters: Story = {
  args: { codeLength: undefined },
  decorators: [inScreen({ components: { CodeInput: (props) => <CodeField {...props} alphabet="alphanumeric" /> } })],
  play: async ({ canvas, userEvent, args }) => {
    await confirmCode({ canvas, userEvent }, 'KX7Q2M')

    await expect(args.onSubmit).toHaveBeenCalledWith('KX7Q2M')
  },
}

/** The phone rings: the lead says that it is being called. */
export const ByPhoneCall: Story = { args: { deliveryType: 'VOICE_PERSONAL', destination: undefined } }

/** The masked address stays as the host gave it. */
export const ByEmail: Story = { args: { deliveryType: 'EMAIL_WORK', destination: 'a•••s@acme.example' } }

/** An address of any length breaks, and pushes nothing out. */
export const LongDestination: Story = {
  args: {
    deliveryType: 'EMAIL_WORK',
    destination: 'ana.margarida.lopes.de.oliveira••••@mailboxes.subsidiary.acme.example',
  },
}
