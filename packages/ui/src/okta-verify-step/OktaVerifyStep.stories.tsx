import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { OktaVerifyStep } from './OktaVerifyStep.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()

/** The phone is asked again each few seconds. */
const afterPolls = { timeout: 6_000 }

const meta = {
  title: 'Push/OktaVerifyStep',
  component: OktaVerifyStep,
  args: {
    method: { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, deviceName: 'Will’s Pixel' },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof OktaVerifyStep>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is sent before the press. */
export const Ready: Story = {}

export const Waiting: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send notification' }))

    await expect(await canvas.findByRole('progressbar', { name: 'Waiting for your answer' })).toBeVisible()
  },
}

export const Approved: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send notification' }))
    simulator.approve(await waitFor(() => latestRequestId()))

    await waitFor(() => expect(args.onEnd).toHaveBeenCalledWith('succeeded'), afterPolls)
  },
}

export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send notification' }))
    simulator.deny(await waitFor(() => latestRequestId()))

    await expect(await canvas.findByText(englishWords.pushRefused, undefined, afterPolls)).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

function latestRequestId(): string {
  const push = simulator.pushes().at(-1)
  if (push === undefined) throw new Error('No notification was sent.')
  return push.requestId
}
