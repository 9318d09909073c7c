import type { MfaMethod } from '@mfa-challenge/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { inScreen } from '../test-support/inScreen.tsx'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { wayBy } from '../test-support/wayBy.ts'
import { destinationHint } from '../words/destinationWords.ts'
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
const duoAway: MfaMethod = { ...duo, unavailable: { reason: 'Not answering right now. Try again later.' } }
const questionsMissing: MfaMethod = { ...questions, unavailable: { reason: 'notEnoughData' } }

const meta = {
  title: 'Choose/MethodPicker',
  component: MethodPicker,
  args: { methods: [okta, text, mail, questions], onChoose: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof MethodPicker>
export default meta
type Story = StoryObj<typeof meta>

/** Where there is a choice and no last time, nothing is chosen for the person. */
export const Several: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio', { checked: true })).toBeNull()
  },
}

/** The only one is chosen already: one press goes on. */
export const One: Story = {
  args: { methods: [text] },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))

    await expect(args.onChoose).toHaveBeenCalledWith('text')
  },
}

/** All five methods and all three ways of a code: the rows keep their rhythm, and each icon is another. */
export const Many: Story = { args: { methods: [okta, text, call, mail, questions, duo, rsa] } }

/** Bullets of an e-mail address stay; those of a phone become words that can be heard. */
export const MaskedDestinations: Story = {
  args: { methods: [text, { ...call, destination: '+1 ***-***-8717' }, mail] },
  play: async ({ canvas }) => {
    await expect(wayBy(canvas, 'text')).toHaveAccessibleName(
      expect.stringContaining(destinationHint('SMS_WORK', '•••• 17', shownWords)),
    )
    await expect(wayBy(canvas, 'call')).toHaveAccessibleName(
      expect.stringContaining(shownWords.destinationEnding({ place: shownWords.personalPhone, digits: '8717' })),
    )
  },
}

/** The host's order, but for the one used last time: it comes first, and is chosen. */
export const LastUsedFirst: Story = {
  args: { methods: [text, mail, { ...okta, lastUsed: true }], preselectedId: 'okta' },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('radio')

    await expect(first).toBeChecked()
    await expect(first).toHaveAccessibleName(expect.stringContaining(shownWords.usedLastTime))
  },
}

/** Those that can't be used stay in the list, each with its reason. */
export const SomeUnavailable: Story = {
  parameters: { visual: { telling: true } },
  args: { methods: [text, mail, questionsMissing, duoAway], preselectedId: 'text' },
  play: async ({ canvas }) => {
    await expect(wayBy(canvas, 'questions')).toBeDisabled()
    await expect(canvas.getByText(shownWords.notEnoughData, seen)).toBeVisible()
    await expect(canvas.getByText('Not answering right now. Try again later.')).toBeVisible()
  },
}

/** One of three is left: it is chosen already, and the others say why they are not. */
export const OneAvailable: Story = { args: { methods: [duoAway, text, questionsMissing] } }

/** None is left: each says why, there is no Continue that leads nowhere, and help stays. */
export const NoneAvailable: Story = {
  args: { methods: [questionsMissing, duoAway], onCancel: fn() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent(shownWords.nothingLeftHeading)
    await expect(canvas.queryByRole('button', { name: shownWords.continue })).toBeNull()
    await expect(canvas.getByRole('button', { name: shownWords.cancel })).toBeVisible()
  },
}

/** Names and addresses of any length break where they must, and nothing is cut off. */
export const LongNames: Story = {
  parameters: { visual: { telling: true } },
  args: {
    methods: [
      { ...okta, deviceName: 'Ana Margarida’s refurbished company Pixel from the Lisbon office' },
      { ...mail, destination: 'ana.margarida.lopes.de.oliveira••••@mailboxes.subsidiary.acme.example' },
      { ...text, label: 'Text message to the phone that your manager has on file for emergencies' },
    ],
  },
}

/** Continue without a choice: the error is in the group, and the first method has the focus. */
export const NothingChosen: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))

    await expect(canvas.getByText(shownWords.pickerNothingChosen, seen)).toBeVisible()
    await expect(wayBy(canvas, 'okta')).toHaveFocus()
    await expect(args.onChoose).not.toHaveBeenCalled()
  },
}

/** A choice alone goes nowhere; Continue hands it up, once. */
export const Chosen: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(wayBy(canvas, 'mail'))
    await expect(args.onChoose).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))

    await expect(args.onChoose).toHaveBeenCalledOnce()
    await expect(args.onChoose).toHaveBeenCalledWith('mail')
  },
}

/** The way out of the whole challenge, where the host offers one. */
export const WithCancel: Story = {
  args: { onCancel: fn() },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: shownWords.cancel })).toBeVisible()
  },
}

/** The host's own sentence stands between the heading and the methods. */
export const WithInstructions: Story = {
  decorators: [inScreen({ instructions: 'Access to payroll is confirmed each time, so that nobody uses it for you.' })],
}
