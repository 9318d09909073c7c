import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { afterSubmit } from '../test-support/afterSubmit.tsx'
import { fill, questions } from '../test-support/storyQuestions.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { englishWords } from '../words/englishWords.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { KbaQuestionnaire } from './KbaQuestionnaire.tsx'

const { pet, city, street, teacher, car, concert, inFrench, inArabic } = questions

const meta = {
  title: 'Questions/KbaQuestionnaire',
  component: KbaQuestionnaire,
  args: { questions: [pet, city, street], onSubmit: fn(), onAnotherWay: fn() },
  decorators: [inScreen()],
} satisfies Meta<typeof KbaQuestionnaire>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const confirm: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))
}

/** Empty, with a single question. */
export const OneQuestion: Story = { args: { questions: [pet] } }

/** Empty, with two. */
export const TwoQuestions: Story = { args: { questions: [pet, city] } }

/** Empty, with three: the usual number. */
export const ThreeQuestions: Story = {}

/** The longest there is. Each question stands right above its own field, and further from the one before. */
export const SixQuestions: Story = { args: { questions: [pet, city, street, teacher, car, concert] } }

/** Filling: one of three answers is there, as dots. */
export const Partial: Story = {
  play: async (context) => {
    await fill(context, [[pet, 'Biscuit']])

    await expect(context.canvas.getByLabelText(pet.text)).toHaveAttribute('data-mfa-masked')
  },
}

/** Complete, and not yet sent. */
export const Complete: Story = {
  play: async (context) => {
    await fill(context, [
      [pet, 'Biscuit'],
      [city, 'Porto'],
      [street, 'Maple Street'],
    ])

    await expect(context.args.onSubmit).not.toHaveBeenCalled()
  },
}

/** One answer is shown, the other stays hidden. */
export const AnswerShown: Story = {
  parameters: { visual: { telling: true } },
  args: { questions: [pet, city] },
  play: async (context) => {
    await fill(context, [
      [pet, 'Biscuit'],
      [city, 'Porto'],
    ])
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: shownWords.showAnswerTo({ question: city.text }) }),
    )

    await expect(context.canvas.getByLabelText(pet.text)).toHaveAttribute('data-mfa-masked')
    await expect(context.canvas.getByLabelText(city.text)).not.toHaveAttribute('data-mfa-masked')
  },
}

/** Shown, and hidden again. */
export const AnswerHidden: Story = {
  args: { questions: [pet, city] },
  play: async (context) => {
    await fill(context, [[city, 'Porto']])
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: shownWords.showAnswerTo({ question: city.text }) }),
    )
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: shownWords.hideAnswerTo({ question: city.text }) }),
    )

    await expect(context.canvas.getByLabelText(city.text)).toHaveAttribute('data-mfa-masked')
  },
}

/** The summary takes the focus, and leads to each field that is missing. What is there stays. */
export const AnswersMissing: Story = {
  parameters: { visual: { telling: true } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    await fill(context, [[pet, 'Biscuit']])
    await confirm(context)

    await userEvent.click(await canvas.findByRole('link', { name: street.text }))
    await expect(canvas.getByLabelText(street.text)).toHaveFocus()
    await expect(canvas.getByLabelText(pet.text)).toHaveValue('Biscuit')
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

/** While they are checked, all answers are dots again, also those that were shown, and can't be changed. */
export const Checking: Story = {
  args: { questions: [pet, city] },
  render: afterSubmit(KbaQuestionnaire, { checking: true }),
  play: async (context) => {
    await fill(context, [
      [pet, 'Biscuit'],
      [city, 'Porto'],
    ])
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: shownWords.showAnswerTo({ question: city.text }) }),
    )
    await confirm(context)

    await context.canvas.findByRole('button', { name: shownWords.checking })
    await expect(context.canvas.getByLabelText(city.text)).toHaveAttribute('data-mfa-masked')
    await expect(context.canvas.getByLabelText(city.text)).toHaveAttribute('readonly')
  },
}

/** The service does not say which. The summary takes the focus, and the answers stay to be mended. */
export const Refused: Story = {
  parameters: { visual: { telling: true } },
  args: { questions: [pet, city] },
  render: afterSubmit(KbaQuestionnaire, { refusal: englishWords.kbaWrong }),
  play: async (context) => {
    await fill(context, [
      [pet, 'Bisquit'],
      [city, 'Porto'],
    ])
    await confirm(context)

    const summary = (await context.canvas.findByText(shownWords.kbaWrong, seen)).closest('[tabindex]')
    await expect(summary).toHaveFocus()
    await expect(context.canvas.getByLabelText(pet.text)).toHaveValue('Bisquit')
  },
}

/** The service named the answers that did not match, and the summary leads to each. */
export const MoreNeeded: Story = {
  render: afterSubmit(KbaQuestionnaire, {
    refusal: englishWords.kbaMoreNeeded,
    unverified: [pet.id, street.id],
  }),
  play: async (context) => {
    await fill(context, [
      [pet, 'Bisquit'],
      [city, 'Porto'],
      [street, 'Mapel Street'],
    ])
    await confirm(context)

    await expect(await context.canvas.findByRole('link', { name: street.text })).toBeVisible()
    await expect(context.canvas.queryByRole('link', { name: city.text })).toBeNull()
    await expect(context.canvas.getByLabelText(street.text)).toBeInvalid()
  },
}

/** The question says its language, for those who hear it. The words around it keep theirs. */
export const InFrench: Story = {
  args: { questions: [inFrench, pet] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(inFrench.text).closest('[lang]')).toHaveAttribute('lang', 'fr')
  },
}

/** A question and its answer that run from the right, in a page that runs from the left. */
export const FromTheRight: Story = {
  args: { questions: [inArabic, pet] },
  play: async (context) => {
    await fill(context, [[inArabic, 'دمشق']])
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: shownWords.showAnswerTo({ question: inArabic.text }) }),
    )

    await expect(context.canvas.getByLabelText(inArabic.text)).toHaveValue('دمشق')
  },
}
