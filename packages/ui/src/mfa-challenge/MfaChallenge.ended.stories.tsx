import type { OperationId } from '@mfa-challenge/simulator'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { confirmCode } from '../test-support/confirmCode.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { seen } from '../test-support/seen.ts'
import { duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'
import { choose, everyMethod } from '../test-support/storyChallenge.ts'
import { fill } from '../test-support/storyQuestions.ts'
import { englishWords } from '../words/englishWords.ts'
import { MfaChallenge } from './MfaChallenge.tsx'

const { simulator, person, sleep, reset, decorate } = createStillWorld()
const methods = everyMethod(simulator, person)

/** Until a device is asked for the first time. */
const firstPoll = 2_500

const meta = {
  title: 'Whole/Ended',
  component: MfaChallenge,
  args: { ...storyScreen, methods, onSucceeded: fn(), onAbandoned: fn() },
  parameters: { card: false },
  decorators: [decorate],
  beforeEach: () => {
    reset()
    return serveDuoFrames(simulator)
  },
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function tryText(context: Context) {
  await choose(context, /Text message/)
  await confirmCode(context, '000000')
}

async function tryOkta(context: Context) {
  await choose(context, /Okta Verify/)
  await context.userEvent.click(context.canvas.getByRole('button', { name: englishWords.pushSend }))
}

async function tryQuestions(context: Context) {
  await choose(context, /Security questions/)
  await fill(
    context,
    person.kba.map((question) => [question, 'something else']),
  )
  await context.userEvent.click(context.canvas.getByRole('button', { name: englishWords.confirm }))
}

async function tryDuo(context: Context) {
  await choose(context, /^Duo/)
  const page = await waitFor(() => duoPage(context.canvasElement))
  within(page).getByRole('button', { name: 'Approve' }).click()
}

async function tryRsa(context: Context) {
  await choose(context, /RSA/)
  await context.userEvent.click(context.canvas.getByRole('button', { name: englishWords.rsaStart }))
  await context.canvas.findByRole('progressbar')
  await sleep(firstPoll)
}

/** The service locks at that operation: the person is told, and no success is. */
function locked(operation: OperationId, attempt: (context: Context) => Promise<void>): NonNullable<Story['play']> {
  return async (context) => {
    simulator.addFault({ operation, kind: 'lockout' })
    await attempt(context)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.lockoutHeading })).toBeVisible()
    await expect(context.args.onSucceeded).not.toHaveBeenCalled()
  }
}

/** The service has no data for it: back at the choice, where the method says why it can't be chosen again. */
function notSetUp(
  operation: OperationId,
  name: RegExp,
  attempt: (context: Context) => Promise<void>,
): NonNullable<Story['play']> {
  return async (context) => {
    simulator.addFault({ operation, kind: 'notEnoughData' })
    await attempt(context)

    await expect(await context.canvas.findByText(englishWords.notEnoughData, seen)).toBeVisible()
    await expect(context.canvas.getByRole('radio', { name })).toBeDisabled()
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
export const TextNotSetUp: Story = { play: notSetUp('sendTokenAuthRequest', /Text message/, tryText) }

/** No Okta Verify on any phone. */
export const OktaVerifyNotSetUp: Story = { play: notSetUp('sendOktaVerifyRequest', /Okta Verify/, tryOkta) }

/** No answers were ever given. */
export const QuestionsNotSetUp: Story = { play: notSetUp('sendKbaAnswers', /Security questions/, tryQuestions) }

/** Duo agreed, and the service knows nobody by that name. */
export const DuoNotSetUp: Story = { play: notSetUp('sendDuoVerifyRequest', /^Duo/, tryDuo) }

/** No device, told while it was waited for. */
export const RsaNotSetUp: Story = { play: notSetUp('pingVerificationStatus', /RSA/, tryRsa) }

/** The only method turned out not to be set up: who can help, and the ways out. */
export const NothingLeft: Story = {
  args: { methods: methods.filter(({ id }) => id === 'okta') },
  play: async (context) => {
    simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'notEnoughData' })
    await tryOkta(context)

    await expect(await context.canvas.findByRole('heading', { name: englishWords.nothingLeftHeading })).toBeVisible()
    await expect(context.args.onSucceeded).not.toHaveBeenCalled()
  },
}
