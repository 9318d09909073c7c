import type { MfaMethod } from '@mfa-challenge/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { MethodPicker } from './MethodPicker.tsx'

const okta: MfaMethod = { id: 'okta', type: 'okta-verify', userId: 'ana.lopes@acme.example', deviceName: 'Ana’s Pixel' }
const text: MfaMethod = {
  id: 'text',
  type: 'token',
  userAlias: 'ana.lopes',
  deliveryType: 'SMS_WORK',
  destination: '•••• 17',
}
const call: MfaMethod = { id: 'call', type: 'token', userAlias: 'ana.lopes', deliveryType: 'VOICE_PERSONAL' }
const mail: MfaMethod = {
  id: 'mail',
  type: 'token',
  userAlias: 'ana.lopes',
  deliveryType: 'EMAIL_WORK',
  destination: 'a•••s@acme.example',
}
const questions: MfaMethod = { id: 'questions', type: 'kba' }
const rsa: MfaMethod = { id: 'rsa', type: 'rsa', getRequestId: async () => 'a-request' }
const duo: MfaMethod = {
  id: 'duo',
  type: 'duo-web',
  userId: '2c9180857f0ef465017f215cbcfd0a17',
  getSigRequest: async () => ({ host: 'api-5dc02fb7.duosecurity.com', sigRequest: 'TX|…:APP|…' }),
}

const meta = {
  title: 'Choose/MethodPicker',
  component: MethodPicker,
  args: { methods: [okta, text, mail, questions], onChoose: fn() },
} satisfies Meta<typeof MethodPicker>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is preselected where there is a choice and no last time. */
export const Several: Story = {}

/** The only one is chosen already. */
export const One: Story = { args: { methods: [text] } }

export const Many: Story = { args: { methods: [okta, text, call, mail, questions, duo, rsa], onCancel: fn() } }

/** Bullets to look at, "ending in 17" to hear. */
export const MaskedDestinations: Story = {
  args: { methods: [text, { ...call, destination: '+1 ***-***-8717' }, mail] },
}

export const LastUsed: Story = { args: { methods: [{ ...okta, lastUsed: true }, text, mail], preselectedId: 'okta' } }

/** Each says why, and stays in the list. */
export const Unavailable: Story = {
  args: {
    methods: [
      text,
      mail,
      { ...questions, unavailable: { reason: 'notEnoughData' } },
      { ...duo, unavailable: { reason: 'Not answering right now. Try again later.' } },
    ],
    preselectedId: 'text',
  },
}

export const LongNames: Story = {
  args: {
    methods: [
      { ...okta, deviceName: 'Ana Margarida’s refurbished company Pixel from the Lisbon office' },
      { ...mail, destination: 'ana.margarida.lopes.de.oliveira••••@mailboxes.subsidiary.acme.example' },
      { ...text, label: 'Text message to the phone that your manager has on file for emergencies' },
    ],
  },
}

export const NothingChosen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))

    await expect(canvas.getByText('Choose one of the ways to confirm.')).toBeVisible()
    await expect(canvas.getByRole('radio', { name: /Okta Verify/ })).toHaveFocus()
  },
}

export const Chosen: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /E-mail/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))

    await expect(args.onChoose).toHaveBeenCalledWith('mail')
  },
}
