import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { afterSubmit } from '../test-support/afterSubmit.tsx'
import { inScreen } from '../test-support/inScreen.tsx'
import { fill, questions } from '../test-support/storyQuestions.ts'
import { englishWords } from '../words/englishWords.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { KbaQuestionnaire } from './KbaQuestionnaire.tsx'

const { pet, city } = questions

const meta = {
  title: 'Questions/KbaQuestionnaire failures',
  component: KbaQuestionnaire,
  args: { questions: [pet, city], onSubmit: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
  // The usual way there: answers that were typed, and a press.
  play: async (context) => {
    await fill(context, [
      [pet, 'Biscuit'],
      [city, 'Porto'],
    ])
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(context.args.onSubmit).toHaveBeenCalledOnce()
    await expect(context.canvas.getByLabelText(pet.text)).toHaveValue('Biscuit')
  },
} satisfies Meta<typeof KbaQuestionnaire>
export default meta
type Story = StoryObj<typeof meta>

/** The service is at fault: the answers stay, and the number is for the help desk. */
export const ServiceFault: Story = {
  render: afterSubmit(KbaQuestionnaire, {
    failure: englishWords.failureService,
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
  }),
}

/** Nothing is said of whose connection it is that broke. */
export const Offline: Story = {
  parameters: { visual: { telling: true } },
  render: afterSubmit(KbaQuestionnaire, {
    failure: englishWords.failureOffline,
    failureKind: 'offline',
  }),
}

/** The service asks for a pause: how long it is stands on the button, which takes no press till then. */
export const RateLimited: Story = {
  render: afterSubmit(KbaQuestionnaire, {
    failure: englishWords.failureRateLimited,
    failureKind: 'wait',
    wait: 42,
  }),
}

/** A page without https can't encode answers, and sends none in clear instead: another way comes first. */
export const InsecurePage: Story = {
  render: afterSubmit(KbaQuestionnaire, { failure: englishWords.kbaInsecure, stuck: true }),
}
