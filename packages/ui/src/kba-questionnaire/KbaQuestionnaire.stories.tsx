import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { KbaQuestionnaire } from './KbaQuestionnaire.tsx'

const pet = { id: '173423', text: 'What was the name of your first pet?', locale: 'en' }
const city = { id: 'c54fee53', text: 'In which city did your parents meet?', locale: 'en' }
const street = { id: '143cfd3b', text: 'What is the name of the street where you grew up?', locale: 'en' }

const meta = {
  title: 'Questions/KbaQuestionnaire',
  component: KbaQuestionnaire,
  args: { questions: [pet, city, street], onSubmit: fn(), onAnotherWay: fn() },
} satisfies Meta<typeof KbaQuestionnaire>
export default meta
type Story = StoryObj<typeof meta>

export const OneQuestion: Story = { args: { questions: [pet] } }

export const ThreeQuestions: Story = {}

export const SixQuestions: Story = {
  args: {
    questions: [
      pet,
      city,
      street,
      { id: '4', text: 'Who was your favourite teacher?', locale: 'en' },
      { id: '5', text: 'What was the make of your first car?', locale: 'en' },
      { id: '6', text: 'Which was the first concert that you went to by yourself, and who played?', locale: 'en' },
    ],
  },
}

/** The question says its language, for those who hear it. */
export const InFrench: Story = {
  args: {
    questions: [{ id: 'c54fee53', text: 'Dans quelle ville vos parents se sont-ils rencontrés ?', locale: 'fr' }],
  },
}

export const Checking: Story = { args: { checking: true } }

/** The summary takes the focus. */
export const Refused: Story = { args: { refusal: englishWords.kbaWrong } }

/** The service named the answers that did not match, and the summary leads to each. */
export const Unverified: Story = { args: { refusal: englishWords.kbaMoreNeeded, unverified: [pet.id, street.id] } }

export const Failure: Story = {
  args: {
    failure: englishWords.failure({ code: 'serviceFault', status: 503 }),
    trackingId: 'b21b1f7ce4d943d1ac43d7b5a4a6f2c1',
  },
}

export const RateLimited: Story = {
  args: { failure: englishWords.failure({ code: 'rateLimited', retryAt: undefined }), waitSeconds: 42 },
}

export const AnswerMissing: Story = {
  args: { questions: [pet, city] },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByLabelText(pet.text), 'Biscuit')
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm' }))

    await userEvent.click(await canvas.findByRole('link', { name: city.text }))
    await expect(canvas.getByLabelText(city.text)).toHaveFocus()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

/** One answer is shown, the other stays hidden. */
export const AnswerShown: Story = {
  args: { questions: [pet, city] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText(pet.text), 'Biscuit')
    await userEvent.type(canvas.getByLabelText(city.text), 'Porto')
    await userEvent.click(canvas.getByRole('button', { name: `Show the answer to: ${city.text}` }))

    await expect(canvas.getByLabelText(pet.text)).toHaveAttribute('type', 'password')
    await expect(canvas.getByLabelText(city.text)).toHaveAttribute('type', 'text')
  },
}
