import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createChallengeWorld } from '../test-support/createChallengeWorld.tsx'
import { englishWords } from '../words/englishWords.ts'
import { KbaStep } from './KbaStep.tsx'

const { simulator, person, reset, decorate } = createChallengeWorld()

const meta = {
  title: 'Questions/KbaStep',
  component: KbaStep,
  args: { method: { id: 'questions', type: 'kba' }, locales: ['en'], onEnd: fn(), onAnotherWay: fn() },
  decorators: [decorate],
  beforeEach: reset,
} satisfies Meta<typeof KbaStep>
export default meta
type Story = StoryObj<typeof meta>

/** The questions are those that this person has answered before. */
export const Ready: Story = {}

export const InFrench: Story = { args: { locales: ['fr'] } }

export const Passed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    for (const { text, answer } of person.kba) await userEvent.type(await canvas.findByLabelText(text), answer)
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }))

    await waitFor(() => expect(args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** The answers stay, to be mended. */
export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    for (const { text } of person.kba) await userEvent.type(await canvas.findByLabelText(text), 'something else')
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }))

    await expect(await canvas.findByText(englishWords.kbaWrong)).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

export const QuestionsNotLoaded: Story = {
  beforeEach: () => simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError' }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(englishWords.failure({ code: 'serviceFault', status: 500 }))
    simulator.clearFaults()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))

    await expect(await canvas.findByRole('button', { name: 'Confirm' })).toBeVisible()
  },
}
