import { InsecureContextError } from '@mfa-challenge/contract/kba'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { inScreen } from '../test-support/inScreen.tsx'
import { fill } from '../test-support/storyQuestions.ts'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { KbaStep } from './KbaStep.tsx'

const { simulator, person, reset, decorate } = createStillWorld({ userAlias: 'will.albin' })

const meta = {
  title: 'Questions/KbaStep',
  component: KbaStep,
  args: { method: { id: 'questions', type: 'kba' }, locales: ['en'], onEnd: fn(), onAnotherWay: fn() },
  decorators: [inScreen(), decorate],
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof KbaStep>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const answerRightly: Play = async (context) => {
  await fill(
    context,
    person.kba.map((question) => [question, question.answer]),
  )
  await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.confirm }))
}

/** The questions are those that this person has answered before. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText(/\?$/)).toHaveLength(3)
  },
}

/** The service is asked which questions there are. */
export const Loading: Story = {
  beforeEach: oncePerMount(() => simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'slow', delayMs: 600_000 })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('progressbar', { name: shownWords.kbaLoading })).toBeInTheDocument()
  },
}

/** There is nothing to answer yet: another try, or another way. */
export const QuestionsNotLoaded: Story = {
  beforeEach: oncePerMount(() => simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError' })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(shownWords.failureService, seen)).toBeVisible()
    await expect(canvas.getByRole('button', { name: shownWords.tryAgain })).toBeVisible()
  },
}

/** The questions came on the second try. */
export const LoadedAgain: Story = {
  beforeEach: oncePerMount(() => simulator.addFault({ operation: 'getMFAKbaConfig', kind: 'serverError', times: 1 })),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: shownWords.tryAgain }))

    await expect(await canvas.findByRole('button', { name: shownWords.confirm })).toBeVisible()
  },
}

/** The service has the questions in French too, and the words around them stay the page's. */
export const InFrench: Story = {
  args: { locales: ['fr'] },
  play: async ({ canvas }) => {
    const question = await canvas.findByText('Comment s’appelait votre premier animal ?')
    await expect(question.closest('[lang]')).toHaveAttribute('lang', 'fr')
  },
}

/** All of it is being checked. */
export const Checking: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendKbaAnswers', kind: 'slow', delayMs: 600_000 })
    await answerRightly(context)

    await expect(await context.canvas.findByRole('button', { name: shownWords.checking })).toBeVisible()
  },
}

/** After the verdict the host moves on; until then it looks as if it were still being checked. */
export const Passed: Story = {
  play: async (context) => {
    await answerRightly(context)

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** The answers stay, to be mended. */
export const Refused: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context
    await fill(
      context,
      person.kba.map((question) => [question, 'something else']),
    )
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(await canvas.findByText(shownWords.kbaWrong, seen)).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** Refused, and a phone has put in what the person did not see: a blank, and a quote that is bent. */
export const RefusedForASign: Story = {
  parameters: { visual: { telling: true } },
  play: async (context) => {
    const { canvas, userEvent } = context
    await fill(
      context,
      person.kba.map((question, place) => [question, ['Biscuit ', 'Lisbon’s', 'Maple Street'][place] ?? '']),
    )
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(await canvas.findByText(shownWords.kbaSpaces, seen)).toBeVisible()
    await expect(canvas.getByText(shownWords.kbaCharacter({ character: '’' }), seen)).toBeVisible()
  },
}

/** There is no way to the service. */
export const Offline: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendKbaAnswers', kind: 'dropped' })
    await answerRightly(context)

    await expect(await context.canvas.findByText(shownWords.failureOffline, seen)).toBeVisible()
  },
}

/** The service asks for a pause, and the button keeps it. */
export const RateLimited: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendKbaAnswers', kind: 'rateLimited', retryAfter: '42' })
    await answerRightly(context)

    await expect(await context.canvas.findByText(countingDown(42), seen)).toBeVisible()
  },
}

/** A page without https can't encode answers. They are not sent in clear instead. */
export const InsecurePage: Story = {
  args: {
    method: {
      id: 'questions',
      type: 'kba',
      encodeAnswer: async () => {
        throw new InsecureContextError()
      },
    },
  },
  play: async (context) => {
    await answerRightly(context)

    await expect(await context.canvas.findByText(shownWords.kbaInsecure, seen)).toBeVisible()
    await expect(context.canvas.getByRole('button', { name: shownWords.tryAnotherWay })).toHaveFocus()
    await expect(simulator.requests().some(({ operationId }) => operationId === 'sendKbaAnswers')).toBe(false)
  },
}
