import type { OperationId } from '@mfa-challenge/simulator'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { confirmCode } from '../test-support/confirmCode.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'
import { choose, everyMethod } from '../test-support/storyChallenge.ts'
import { fill } from '../test-support/storyQuestions.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { wayBy } from '../test-support/wayBy.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { MfaChallenge } from './MfaChallenge.tsx'

const { simulator, person, sleep, reset, decorate } = createStillWorld()
const methods = everyMethod(simulator, person)

/** Until a device is asked for the first time. */
const firstPoll = 3_500

const meta = {
  title: 'Whole/Ended',
  component: MfaChallenge,
  args: { ...storyScreen, methods, onSucceeded: fn(), onAbandoned: fn() },
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

async function tryText(context: Context) {
  await choose(context, 'text')
  await confirmCode(context, '000000')
}

async function tryOkta(context: Context) {
  await choose(context, 'okta')
  await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSend }))
}

async function tryQuestions(context: Context) {
  await choose(context, 'questions')
  await fill(
    context,
    person.kba.map((question) => [question, 'something else']),
  )
  await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.confirm }))
}

async function tryDuo(context: Context) {
  await choose(context, 'duo')
  const page = await waitFor(() => duoPage(context.canvasElement))
  within(page).getByRole('button', { name: 'Approve' }).click()
}

async function tryRsa(context: Context) {
  await choose(context, 'rsa')
  await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.rsaStart }))
  await context.canvas.findByRole('progressbar')
  await sleep(firstPoll)
}

/** The service locks at that operation: the person is told, and no success is. */
function locked(operation: OperationId, attempt: (context: Context) => Promise<void>): NonNullable<Story['play']> {
  return async (context) => {
    simulator.addFault({ operation, kind: 'lockout' })
    await attempt(context)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.lockoutHeading })).toBeVisible()
    await expect(context.args.onSucceeded).not.toHaveBeenCalled()
  }
}

/** The service has no data for it: back at the choice, where the method says why it can't be chosen again. */
function notSetUp(
  operation: OperationId,
  methodId: string,
  attempt: (context: Context) => Promise<void>,
): NonNullable<Story['play']> {
  return async (context) => {
    simulator.addFault({ operation, kind: 'notEnoughData' })
    await attempt(context)

    await expect(await context.canvas.findByText(shownWords.notEnoughData, seen)).toBeVisible()
    await expect(wayBy(context.canvas, methodId)).toBeDisabled()
  }
}

/** The portal knows when the lock ends, so the screen tells. */
export const LockedOutByText: Story = {
  args: { lockedOutUntil: Date.parse('2026-01-01T12:14:00Z') },
  play: locked('sendTokenAuthRequest', tryText),
}

/** The service does not tell when the lock ends, and nothing is made up. */
export const LockedOutByOktaVerify: Story = { play: locked('sendOktaVerifyRequest', tryOkta) }

/** Answers that did not match, once too often. */
export const LockedOutByQuestions: Story = { play: locked('sendKbaAnswers', tryQuestions) }

/** Duo agreed, and the service is locked all the same. */
export const LockedOutByDuo: Story = { play: locked('sendDuoVerifyRequest', tryDuo) }

/** Told while the device was waited for. */
export const LockedOutByRsa: Story = { play: locked('pingVerificationStatus', tryRsa) }

/** Nowhere to go: a portal without a way to give up. */
export const LockedOutWithoutLeave: Story = {
  render: (args) => <MfaChallenge {...args} onAbandoned={undefined} />,
  play: locked('sendOktaVerifyRequest', tryOkta),
}

/** A phone that the service has no number of. */
export const TextNotSetUp: Story = { play: notSetUp('sendTokenAuthRequest', 'text', tryText) }

/** No Okta Verify on any phone. */
export const OktaVerifyNotSetUp: Story = { play: notSetUp('sendOktaVerifyRequest', 'okta', tryOkta) }

/** No answers were ever given. */
export const QuestionsNotSetUp: Story = { play: notSetUp('sendKbaAnswers', 'questions', tryQuestions) }

/** Duo agreed, and the service knows nobody by that name. */
export const DuoNotSetUp: Story = { play: notSetUp('sendDuoVerifyRequest', 'duo', tryDuo) }

/** No device, told while it was waited for. */
export const RsaNotSetUp: Story = { play: notSetUp('pingVerificationStatus', 'rsa', tryRsa) }

/** The only method turned out not to be set up: who can help, and the ways out. */
export const NothingLeft: Story = {
  args: { methods: methods.filter(({ id }) => id === 'okta') },
  play: async (context) => {
    simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'notEnoughData' })
    await tryOkta(context)

    await expect(await context.canvas.findByRole('heading', { name: shownWords.nothingLeftHeading })).toBeVisible()
    await expect(context.args.onSucceeded).not.toHaveBeenCalled()
  },
}
