import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { englishWords } from '@mfa-challenge/ui/words'
import { awaitedPush } from '../../packages/ui/src/test-support/awaitedPush.ts'
import { createStillWorld } from '../../packages/ui/src/test-support/createStillWorld.tsx'
import { seen } from '../../packages/ui/src/test-support/seen.ts'
import { duoPage, serveDuoFrames } from '../../packages/ui/src/test-support/serveDuoFrames.ts'
import { everyMethod } from '../../packages/ui/src/test-support/storyChallenge.ts'
import { fill } from '../../packages/ui/src/test-support/storyQuestions.ts'
import { Challenge } from './Challenge.tsx'
import './hooksAlone.css'

const { simulator, person, latestCode, sleep, reset, decorate } = createStillWorld()
const methods = everyMethod(simulator, person)

/** Until a device is asked for the first time. */
const firstPoll = 2_500

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
  beforeEach: () => {
    reset()
    return serveDuoFrames(simulator)
  },
} satisfies Meta<typeof Challenge>
export default meta
type Story = StoryObj<typeof meta>
type Hands = Pick<StoryContext, 'canvas' | 'userEvent'>

/** Chooses by the keyboard alone: into the list, down to the method, Enter. */
async function choose({ canvas, userEvent }: Hands, name: RegExp) {
  const radio = canvas.getByRole('radio', { name })
  await userEvent.tab()
  await userEvent.keyboard(' ')
  for (const _ of methods) if (document.activeElement !== radio) await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  await expect(await canvas.findByRole('button', { name: englishWords.tryAnotherWay })).toBeVisible()
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
    await choose(context, /Text message/)
    await expect(canvas.getByRole('heading', { name: englishWords.codeHeading })).toHaveFocus()
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^Code sent to/))

    const code = latestCode()
    await userEvent.tab()
    const field = canvas.getByRole('textbox', { name: '6-digit code' })
    await expect(field).toHaveFocus()
    await userEvent.keyboard(`${code.startsWith('0') ? '111111' : '000000'}{Enter}`)
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(englishWords.codeWrong))
    await expect(field).toHaveFocus()
    await expect(field).toHaveAccessibleDescription(expect.stringContaining(englishWords.codeWrong))

    await userEvent.keyboard(`${code}{Enter}`)
    await expect(await canvas.findByRole('heading', { name: englishWords.succeededHeading })).toHaveFocus()
    await expect(args.onSucceeded).toHaveBeenCalledOnce()
    await expect(simulator.outbox()).toHaveLength(1)
  },
}

/** `canSend` is false, `blockedBy` says that it is a pause, and `waitUntil` counts down beside the button. */
export const CodeSent: Story = {
  parameters: { visual: { telling: true } },
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, /Text message/)
    const resend = await canvas.findByRole('button', { name: englishWords.sendNewCode })

    await expect(await canvas.findByText('0:30')).toBeVisible()
    await expect(resend).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(resend)
    await expect(simulator.outbox()).toHaveLength(1)

    await sleep(30_000)
    await press(context, englishWords.sendNewCode)
    await expect(await canvas.findByText('1:00')).toBeVisible()
    await expect(simulator.outbox()).toHaveLength(2)
  },
}

/** The error belongs to the field, and is said at once. The code is selected, to be typed over. */
export const CodeRefused: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, /Text message/)
    const field = canvas.getByRole('textbox')
    await waitFor(latestCode)
    await userEvent.type(field, `${latestCode().startsWith('0') ? '111111' : '000000'}{Enter}`)

    await expect(await canvas.findByText(englishWords.codeWrong, seen)).toBeVisible()
    await expect(field).toHaveFocus()
  },
}

/** The service is overrun: `blockedBy` is `rateLimit`, for every control and until the time that it named. */
export const Overrun: Story = {
  play: async (context) => {
    const { canvas } = context
    simulator.addFault({ kind: 'rateLimited', operation: 'sendTokenAuthRequest', retryAfter: '45' })
    await choose(context, /Text message/)
    await waitFor(latestCode)
    await context.userEvent.type(canvas.getByRole('textbox'), `${latestCode()}{Enter}`)

    await waitFor(() => expect(canvas.getAllByText('0:45')).toHaveLength(2))
    await expect(canvas.getByText(englishWords.failureRateLimited, seen)).toBeVisible()
    await expect(canvas.getByRole('button', { name: englishWords.confirm })).toHaveAttribute('aria-disabled', 'true')
  },
}

/** One notification is out, and is waited for. */
export const PushSent: Story = {
  play: async (context) => {
    const { canvas } = context
    await choose(context, /Okta Verify/)
    await expect(simulator.pushes()).toHaveLength(0)
    await press(context, englishWords.pushSend)

    await expect(await canvas.findByRole('heading', { name: englishWords.oktaWaitingHeading })).toBeVisible()
    await expect(simulator.pushes()).toHaveLength(1)
  },
}

/** Refused on the phone: why, and the way to ask again once the pause is over. */
export const PushRefused: Story = {
  play: async (context) => {
    await PushSent.play?.(context)
    simulator.deny(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByText(/^It was not approved/, seen)).toBeVisible()
  },
}

/** Approved on the phone. */
export const PushApproved: Story = {
  play: async (context) => {
    await PushSent.play?.(context)
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.succeededHeading })).toHaveFocus()
    await expect(context.args.onSucceeded).toHaveBeenCalledOnce()
  },
}

/** An answer is missing, and has the focus. */
export const Questions: Story = {
  play: async (context) => {
    const { canvas } = context
    await choose(context, /Security questions/)
    const [first, second] = await canvas.findAllByRole('textbox')
    if (first === undefined) throw new Error('No question is asked.')
    await context.userEvent.type(first, 'Biscuit')
    await press(context, englishWords.confirm)

    await expect(canvas.getByText(englishWords.kbaMissing)).toBeVisible()
    await expect(second).toHaveFocus()
  },
}

/** All answers were right. */
export const QuestionsAnswered: Story = {
  play: async (context) => {
    await choose(context, /Security questions/)
    await fill(
      context,
      person.kba.map((question) => [question, question.answer]),
    )
    await press(context, englishWords.confirm)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.succeededHeading })).toHaveFocus()
  },
}

/** Duo’s prompt, and another way outside of it. */
export const Duo: Story = {
  parameters: { visual: { height: 800 } },
  play: async (context) => {
    await choose(context, /^Duo/)
    const page = await waitFor(() => duoPage(context.canvasElement))

    await expect(within(page).getByRole('button', { name: 'Approve' })).toBeVisible()
  },
}

/** Approved in Duo’s prompt. */
export const DuoApproved: Story = {
  play: async (context) => {
    await choose(context, /^Duo/)
    const page = await waitFor(() => duoPage(context.canvasElement))
    within(page).getByRole('button', { name: 'Approve' }).click()

    await expect(await context.canvas.findByRole('heading', { name: englishWords.succeededHeading })).toBeVisible()
  },
}

/** Approved on the RSA device. */
export const RsaApproved: Story = {
  play: async (context) => {
    await choose(context, /RSA/)
    await press(context, englishWords.rsaStart)
    await context.canvas.findByRole('button', { name: englishWords.rsaWaiting })
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.succeededHeading })).toHaveFocus()
  },
}

/** Too many tries: the service says so, and not until when. */
export const LockedOut: Story = {
  play: async (context) => {
    simulator.addFault({ kind: 'lockout', operation: 'sendTokenAuthRequest' })
    await choose(context, /Text message/)
    await waitFor(latestCode)
    await context.userEvent.type(context.canvas.getByRole('textbox'), `${latestCode()}{Enter}`)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.lockoutHeading })).toHaveFocus()
    await waitFor(() => expect(context.canvas.getByRole('alert')).toHaveTextContent(englishWords.lockoutText))
  },
}
