import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { awaitedPush } from '../../packages/ui/src/test-support/awaitedPush.ts'
import { createStillWorld } from '../../packages/ui/src/test-support/createStillWorld.tsx'
import { duoPage, serveDuoFrames } from '../../packages/ui/src/test-support/serveDuoFrames.ts'
import { everyMethod } from '../../packages/ui/src/test-support/storyChallenge.ts'
import { fill } from '../../packages/ui/src/test-support/storyQuestions.ts'
import { Challenge } from './Challenge.tsx'
import { countingDown, shownWords } from '../../packages/ui/src/test-support/shownWords.ts'
import { part, seen } from '../../packages/ui/src/test-support/seen.ts'
import { wayBy } from '../../packages/ui/src/test-support/wayBy.ts'
import { destinationWords } from '@mfa-challenge/ui/words'
import { oncePerMount } from '../../packages/ui/src/test-support/oncePerMount.ts'
import './hooksAlone.css'

const { simulator, person, latestCode, sleep, reset, decorate } = createStillWorld()
const methods = everyMethod(simulator, person)

/** Until a device is asked for the first time. */
const firstPoll = 3_500

/**
 * The whole challenge from `@mfa-challenge/hooks` and `@mfa-challenge/ui/words`, in plain elements: for a design system that
 * our slots don’t reach. A file for each screen, to be copied; no component and no style of ours is in it.
 */
const meta = {
  title: 'Hooks/Plain elements',
  component: Challenge,
  args: { methods, onSucceeded: fn(), onAbandoned: fn() },
  parameters: { card: false },
  decorators: [decorate],
  beforeEach: oncePerMount(() => {
    reset()
    return serveDuoFrames(simulator)
  }),
} satisfies Meta<typeof Challenge>
export default meta
type Story = StoryObj<typeof meta>
type Hands = Pick<StoryContext, 'canvas' | 'userEvent'>

function spoken({ canvasElement }: StoryContext, manner: 'polite' | 'assertive') {
  return canvasElement.querySelector(`[aria-live="${manner}"]`)
}

/** Chooses by the keyboard alone: into the list, down to the method, Enter. */
async function choose({ canvas, userEvent }: Hands, methodId: string) {
  const radio = wayBy(canvas, methodId)
  await userEvent.tab()
  await userEvent.keyboard(' ')
  for (const _ of methods) if (document.activeElement !== radio) await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  await expect(await canvas.findByRole('button', { name: shownWords.tryAnotherWay })).toBeVisible()
}

/** Goes on by the keyboard to a control of that name, and presses it. */
async function press({ canvas, userEvent }: Hands, name: string) {
  const button = await canvas.findByRole('button', { name })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  for (let stops = 0; document.activeElement !== button && stops < 10; stops += 1) await userEvent.tab()
  await expect(button).toHaveFocus()
  await userEvent.keyboard('{Enter}')
}

/** Nothing is sent, nothing is chosen, and the focus is where the page had it. */
export const Choosing: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas }) => {
    await expect(simulator.requests()).toHaveLength(0)
    await expect(canvas.getByRole('heading')).not.toHaveFocus()
  },
}

/** From the choice by a wrong code to the right one, with the keyboard alone. The focus is never lost, and each turn is said. */
export const ByKeyboard: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context
    await choose(context, 'text')
    await expect(canvas.getByRole('heading', { name: shownWords.codeHeading })).toHaveFocus()
    await waitFor(() => expect(spoken(context, 'polite')).toHaveTextContent(textedTo().replaceAll('\u00a0', ' ')))

    const code = latestCode()
    await userEvent.tab()
    const field = canvas.getByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) })
    await expect(field).toHaveFocus()
    await userEvent.keyboard(`${code.startsWith('0') ? '111111' : '000000'}{Enter}`)
    await waitFor(() => expect(spoken(context, 'assertive')).toHaveTextContent(shownWords.codeWrong))
    await expect(field).toHaveFocus()
    await expect(field).toBeInvalid()

    await userEvent.keyboard(`${code}{Enter}`)
    await expect(await canvas.findByRole('heading', { name: shownWords.succeededHeading })).toHaveFocus()
    await expect(args.onSucceeded).toHaveBeenCalledOnce()
    await expect(simulator.outbox()).toHaveLength(1)
  },
}

/** `canSend` is false, `blockedBy` says that it is a pause, and `waitUntil` counts down beside the button. */
export const CodeSent: Story = {
  parameters: { visual: { telling: true } },
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, 'text')
    const resend = await canvas.findByRole('button', { name: shownWords.sendNewCode })

    await expect(await canvas.findByText(countingDown(30), seen)).toBeVisible()
    await expect(resend).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(resend)
    await expect(simulator.outbox()).toHaveLength(1)

    await sleep(30_000)
    await press(context, shownWords.sendNewCode)
    await expect(await canvas.findByText(countingDown(60), seen)).toBeVisible()
    await expect(simulator.outbox()).toHaveLength(2)
  },
}

/** The error belongs to the field, and is said at once. The code is selected, to be typed over. */
export const CodeRefused: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, 'text')
    const field = canvas.getByRole('textbox')
    await waitFor(latestCode)
    await userEvent.type(field, `${latestCode().startsWith('0') ? '111111' : '000000'}{Enter}`)

    await expect(await canvas.findByText(shownWords.codeWrong, seen)).toBeVisible()
    await expect(field).toHaveFocus()
  },
}

/** The service is overrun: `blockedBy` is `rateLimit`, for every control and until the time that it named. */
export const Overrun: Story = {
  play: async (context) => {
    const { canvas } = context
    simulator.addFault({ kind: 'rateLimited', operation: 'sendTokenAuthRequest', retryAfter: '45' })
    await choose(context, 'text')
    await waitFor(latestCode)
    await context.userEvent.type(canvas.getByRole('textbox'), `${latestCode()}{Enter}`)

    await waitFor(() => expect(canvas.getAllByText(countingDown(45), seen)).toHaveLength(2))
    await expect(canvas.getByText(shownWords.failureRateLimited, seen)).toBeVisible()
    await expect(canvas.getByRole('button', { name: shownWords.confirm })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** One notification is out, and is waited for. */
export const PushSent: Story = {
  play: async (context) => {
    const { canvas } = context
    await choose(context, 'okta')
    await expect(simulator.pushes()).toHaveLength(0)
    await press(context, shownWords.pushSend)

    await expect(await canvas.findByRole('heading', { name: shownWords.oktaWaitingHeading })).toBeVisible()
    await expect(simulator.pushes()).toHaveLength(1)
  },
}

/** Refused on the phone: why, and the way to ask again once the pause is over. */
export const PushRefused: Story = {
  play: async (context) => {
    await PushSent.play?.(context)
    simulator.deny(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByText(part(shownWords.pushRefused), seen)).toBeVisible()
  },
}

/** Approved on the phone. */
export const PushApproved: Story = {
  play: async (context) => {
    await PushSent.play?.(context)
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.succeededHeading })).toHaveFocus()
    await expect(context.args.onSucceeded).toHaveBeenCalledOnce()
  },
}

/** An answer is missing, and has the focus. */
export const Questions: Story = {
  play: async (context) => {
    const { canvas } = context
    await choose(context, 'questions')
    const [first, second] = await canvas.findAllByRole('textbox')
    if (first === undefined) throw new Error('No question is asked.')
    await context.userEvent.type(first, 'Biscuit')
    await press(context, shownWords.confirm)

    await expect(canvas.getByText(shownWords.kbaMissing, seen)).toBeVisible()
    await expect(second).toHaveFocus()
  },
}

/** All answers were right. */
export const QuestionsAnswered: Story = {
  play: async (context) => {
    await choose(context, 'questions')
    await fill(
      context,
      person.kba.map((question) => [question, question.answer]),
    )
    await press(context, shownWords.confirm)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.succeededHeading })).toHaveFocus()
  },
}

/** Duo’s prompt, and another way outside of it. */
export const Duo: Story = {
  parameters: { visual: { height: 800 } },
  play: async (context) => {
    await choose(context, 'duo')
    const page = await waitFor(() => duoPage(context.canvasElement))

    await expect(within(page).getByRole('button', { name: 'Approve' })).toBeVisible()
  },
}

/** Approved in Duo’s prompt. */
export const DuoApproved: Story = {
  play: async (context) => {
    await choose(context, 'duo')
    const page = await waitFor(() => duoPage(context.canvasElement))
    within(page).getByRole('button', { name: 'Approve' }).click()

    await expect(await context.canvas.findByRole('heading', { name: shownWords.succeededHeading })).toBeVisible()
  },
}

/** Approved on the RSA device. */
export const RsaApproved: Story = {
  play: async (context) => {
    await choose(context, 'rsa')
    await press(context, shownWords.rsaStart)
    await context.canvas.findByRole('button', { name: shownWords.rsaWaiting })
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.succeededHeading })).toHaveFocus()
  },
}

/** Too many tries: the service says so, and not until when. */
export const LockedOut: Story = {
  play: async (context) => {
    simulator.addFault({ kind: 'lockout', operation: 'sendTokenAuthRequest' })
    await choose(context, 'text')
    await waitFor(latestCode)
    await context.userEvent.type(context.canvas.getByRole('textbox'), `${latestCode()}{Enter}`)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.lockoutHeading })).toHaveFocus()
    await waitFor(() => expect(spoken(context, 'assertive')).toHaveTextContent(shownWords.lockoutText))
  },
}

function textedTo(): string {
  const to = destinationWords('SMS_PERSONAL', person.destinations.SMS_PERSONAL, shownWords)
  return shownWords.codeSentAnnouncement({ to })
}
