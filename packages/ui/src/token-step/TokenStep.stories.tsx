import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { TokenStep } from './TokenStep.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()

const meta = {
  title: 'Code/TokenStep',
  component: TokenStep,
  args: {
    method: {
      id: 'text',
      type: 'token',
      userAlias: person.userAlias,
      deliveryType: 'SMS_WORK',
      destination: person.destinations.SMS_WORK,
      codeLength: 6,
    },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof TokenStep>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press. */
export const Ready: Story = {}

export const Passed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    const code = await waitFor(() => latestCode())
    await userEvent.type(await canvas.findByRole('textbox'), `${code}{Enter}`)

    await waitFor(() => expect(args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** The person is told, and what was typed stays to be mended. */
export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    const code = await waitFor(() => latestCode())
    const wrong = code.startsWith('0') ? '111111' : '000000'
    await userEvent.type(await canvas.findByRole('textbox'), `${wrong}{Enter}`)

    await expect(await canvas.findByText(englishWords.codeWrong)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue(wrong)
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

export const ServiceDown: Story = {
  play: async ({ canvas, userEvent }) => {
    simulator.addFault({ operation: 'createSendToken', kind: 'serverError' })
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))

    await expect(await canvas.findByText(englishWords.failure({ code: 'serviceFault', status: 500 }))).toBeVisible()
    await expect(canvas.getByText(/^Reference /)).toBeVisible()
  },
}

function latestCode(): string {
  const code = simulator.latestCode(person.userAlias)
  if (code === undefined) throw new Error('No code was sent.')
  return code
}
