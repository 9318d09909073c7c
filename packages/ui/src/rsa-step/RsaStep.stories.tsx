import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { RsaStep } from './RsaStep.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()

/** The device is asked again each few seconds. */
const afterPolls = { timeout: 6_000 }

const meta = {
  title: 'Push/RsaStep',
  component: RsaStep,
  args: {
    method: { id: 'rsa', type: 'rsa', getRequestId: async () => simulator.startRsa(person.userAlias) },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof RsaStep>
export default meta
type Story = StoryObj<typeof meta>

/** The portal's server starts it, on the press. */
export const Ready: Story = {}

export const Approved: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start' }))
    simulator.approve(await waitFor(() => latestRequestId()))

    await waitFor(() => expect(args.onEnd).toHaveBeenCalledWith('succeeded'), afterPolls)
  },
}

export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start' }))
    simulator.deny(await waitFor(() => latestRequestId()))

    await expect(await canvas.findByText(englishWords.rsaRefused, undefined, afterPolls)).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

function latestRequestId(): string {
  const push = simulator.pushes().at(-1)
  if (push === undefined) throw new Error('Nothing was started.')
  return push.requestId
}
