import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { confirmCode } from '../test-support/confirmCode.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'
import { choose, everyMethod } from '../test-support/storyChallenge.ts'
import { fill } from '../test-support/storyQuestions.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { MfaChallenge } from './MfaChallenge.tsx'

const { simulator, person, latestCode, sleep, reset, decorate } = createStillWorld()

/** Until a device is asked for the first time. */
const firstPoll = 3_500

const meta = {
  title: 'Whole/Passed',
  component: MfaChallenge,
  args: { ...storyScreen, methods: everyMethod(simulator, person), onSucceeded: fn(), onContinue: fn() },
  parameters: { card: false },
  decorators: [decorate],
  beforeEach: oncePerMount(() => {
    reset()
    return serveDuoFrames(simulator)
  }),
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

/** Says thank you, has the focus on the heading, and told the portal once which method it was. */
async function expectPassed({ canvas, args }: Context, methodId: string) {
  await expect(
    await canvas.findByRole('heading', { name: shownWords.succeededHeading }, { timeout: 5_000 }),
  ).toBeVisible()
  await expect(args.onSucceeded).toHaveBeenCalledOnce()
  await expect(args.onSucceeded).toHaveBeenCalledWith(expect.objectContaining({ status: 'succeeded', methodId }))
}

/** The code was sent when its method was chosen. */
export const ByTextMessage: Story = {
  play: async (context) => {
    await choose(context, 'text')
    await context.canvas.findByRole('textbox')
    await confirmCode(context, await waitFor(latestCode))

    await expectPassed(context, 'text')
  },
}

/** A notification, approved on the phone. */
export const ByOktaVerify: Story = {
  play: async (context) => {
    await choose(context, 'okta')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSend }))
    await context.canvas.findByRole('progressbar')
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expectPassed(context, 'okta')
  },
}

/** All answers were right. */
export const BySecurityQuestions: Story = {
  play: async (context) => {
    await choose(context, 'questions')
    await fill(
      context,
      person.kba.map((question) => [question, question.answer]),
    )
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.confirm }))

    await expectPassed(context, 'questions')
  },
}

/** Approved in the simulator's prompt. */
export const ByDuo: Story = {
  play: async (context) => {
    await choose(context, 'duo')
    const page = await waitFor(() => duoPage(context.canvasElement))
    within(page).getByRole('button', { name: 'Approve' }).click()

    await expectPassed(context, 'duo')
  },
}

/** Approved on the RSA device. */
export const ByRsa: Story = {
  play: async (context) => {
    await choose(context, 'rsa')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.rsaStart }))
    await context.canvas.findByRole('progressbar')
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await expectPassed(context, 'rsa')
  },
}

/** What was ticked comes with the success: the portal's server is to remember, or not. */
export const AndRemembered: Story = {
  args: { rememberDevice: true },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    await choose(context, 'text')
    await userEvent.click(await canvas.findByRole('checkbox', { name: shownWords.rememberDevice }))
    await confirmCode(context, await waitFor(latestCode))

    await expectPassed(context, 'text')
    await expect(args.onSucceeded).toHaveBeenCalledWith(expect.objectContaining({ rememberDevice: true }))
  },
}

/** Without Continue, the portal moves on by itself. */
export const WithoutContinue: Story = {
  ...ByTextMessage,
  render: (args) => <MfaChallenge {...args} onContinue={undefined} />,
}
