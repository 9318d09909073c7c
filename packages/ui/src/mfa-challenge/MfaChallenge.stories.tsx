import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { MfaChallenge } from './MfaChallenge.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()
const { userAlias, destinations } = person

const meta = {
  title: 'Whole/MfaChallenge',
  component: MfaChallenge,
  args: {
    methods: [
      { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, deviceName: 'Will’s Pixel' },
      {
        id: 'text',
        type: 'token',
        userAlias,
        deliveryType: 'SMS_WORK',
        destination: destinations.SMS_WORK,
        codeLength: 6,
      },
      { id: 'mail', type: 'token', userAlias, deliveryType: 'EMAIL_WORK', destination: destinations.EMAIL_WORK },
      { id: 'questions', type: 'kba' },
      {
        id: 'duo',
        type: 'duo-web',
        userId: person.identityId,
        getSigRequest: async () => ({ host: simulator.duo.host, sigRequest: '' }),
        unavailable: { reason: 'Not answering right now. Try again later.' },
      },
    ],
    context: 'Approve access request AR-20418',
    help: [{ label: 'Get help', href: 'https://help.acme.example/mfa' }],
    onSucceeded: fn(),
    onAbandoned: fn(),
    onContinue: fn(),
  },
  parameters: { card: false },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>

export const Choosing: Story = {}

/** By a code: it is sent when its method is chosen. */
export const PassedByCode: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Text message/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    const field = await canvas.findByRole('textbox')
    await userEvent.type(field, `${await waitFor(() => latestCode())}{Enter}`)

    await expect(await canvas.findByRole('heading', { name: englishWords.succeededHeading })).toBeVisible()
    await expect(args.onSucceeded).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'succeeded', methodId: 'text' }),
    )
  },
}

/** A wrong code is no success, and no end. */
export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Text message/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    const field = await canvas.findByRole('textbox')
    const code = await waitFor(() => latestCode())
    await userEvent.type(field, `${code.startsWith('0') ? '111111' : '000000'}{Enter}`)

    await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(englishWords.codeWrong)))
    await expect(field).toHaveFocus()
    await expect(args.onSucceeded).not.toHaveBeenCalled()
  },
}

export const LockedOut: Story = {
  args: { lockedOutUntil: Date.now() + 14 * 60_000 },
  play: async ({ canvas, userEvent, args }) => {
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })
    await userEvent.click(canvas.getByRole('radio', { name: /Text message/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await userEvent.type(await canvas.findByRole('textbox'), '000000{Enter}')

    await expect(await canvas.findByRole('heading', { name: englishWords.lockoutHeading })).toBeVisible()
    await expect(args.onSucceeded).not.toHaveBeenCalled()
  },
}

/** A method that turns out not to be set up can't be chosen again. */
export const NotSetUp: Story = {
  play: async ({ canvas, userEvent }) => {
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'notEnoughData' })
    await userEvent.click(canvas.getByRole('radio', { name: /Text message/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await userEvent.type(await canvas.findByRole('textbox'), '000000{Enter}')

    await expect(await canvas.findByText(englishWords.notEnoughData)).toBeVisible()
    await expect(canvas.getByRole('radio', { name: /Text message/ })).toBeDisabled()
  },
}

function latestCode(): string {
  const code = simulator.latestCode(userAlias)
  if (code === undefined) throw new Error('No code was sent.')
  return code
}
