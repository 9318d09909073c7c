import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import type { MfaMethod } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { awaitedPush } from '../../packages/ui/src/test-support/awaitedPush.ts'
import { anHour, createStillWorld } from '../../packages/ui/src/test-support/createStillWorld.tsx'
import { duoPage, serveDuoFrames } from '../../packages/ui/src/test-support/serveDuoFrames.ts'
import { choose, everyMethod } from '../../packages/ui/src/test-support/storyChallenge.ts'
import { fill } from '../../packages/ui/src/test-support/storyQuestions.ts'
import { BesideDevtools } from './BesideDevtools.tsx'
import { isListed } from '../guide/cacheKeys.ts'
import { type Panel, readPanel } from './readPanel.ts'
import { shownWords } from '../../packages/ui/src/test-support/shownWords.ts'
import { seen } from '../../packages/ui/src/test-support/seen.ts'
import { oncePerMount } from '../../packages/ui/src/test-support/oncePerMount.ts'
import { secretsIn } from './secretsIn.ts'

const { simulator, person, latestCode, sleep, reset, Provider } = createStillWorld()

/** Until a device is asked for the first time, and from then on. */
const firstPoll = 3_500

/** For what is pending the devtools draw a wheel, which goes on turning in a picture. */
const turning = { visual: { skip: 'The devtools draw a wheel that turns beside what is pending.' } }

let sigRequests: readonly string[] = []

/** Remembers what the portal's server signed. */
function rememberSigned(method: MfaMethod): MfaMethod {
  if (method.type !== 'duo-web') return method
  return {
    ...method,
    async getSigRequest(options) {
      const signed = await method.getSigRequest(options)
      sigRequests = [...sigRequests, signed.sigRequest, ...signed.sigRequest.split(':')]
      return signed
    },
  }
}

/**
 * `MfaProvider` has taken a cache of the portal's own (`queryClient`), and React Query's devtools look at it: each operation
 * is a mutation under `["mfa", …]`, each poll a query, both with their states. What is secret is not in there.
 */
const meta = {
  title: 'Hooks/React Query devtools',
  component: MfaChallenge,
  // One panel fills a page.
  tags: ['!autodocs'],
  args: { methods: everyMethod(simulator, person).map(rememberSigned), onSucceeded: fn() },
  parameters: {
    card: false,
    stage: 'bare',
    visual: { kind: 'page' },
    // The devtools are somebody else's.
    a11y: { context: { exclude: ['.tsqd-parent-container'] } },
  },
  decorators: [
    (Story, { globals }) => (
      <BesideDevtools theme={globals.theme === 'dark' ? 'dark' : 'light'}>
        {(queryClient) => (
          <Provider queryClient={queryClient}>
            <Story />
          </Provider>
        )}
      </BesideDevtools>
    ),
  ],
  beforeEach: oncePerMount(() => {
    reset()
    return serveDuoFrames(simulator)
  }),
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>

/** The devtools have fields too. */
async function typeCode({ canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>, code: string) {
  await userEvent.type(
    await canvas.findByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) }),
    `${code}{Enter}`,
  )
}

async function expectState(panel: Panel, key: readonly string[], state: string) {
  await panel.open(...key)
  await waitFor(() => expect(panel.state()).toBe(state))
}

/** All that was shown was what the guide lists, and none of it is a secret. */
async function expectNoSecret(panel: Panel, ...others: readonly string[]) {
  await expect(panel.keysEver()).not.toHaveLength(0)
  await expect(panel.keysEver().filter((key) => !isListed(key))).toEqual([])
  const secrets = [...secretsIn(simulator), ...others]
  await expect(secrets.length).toBeGreaterThan(1)
  await expect(secrets.filter((secret) => panel.everShown().includes(secret))).toEqual([])
}

/** A code was sent, and one refused: both were answered, so both mutations are a success. */
export const CodeRefused: Story = {
  play: async (context) => {
    const panel = await readPanel(context)
    await panel.turnTo('Mutations')
    await choose(context, 'text')
    const wrong = (await waitFor(latestCode)).startsWith('0') ? '111111' : '000000'
    await typeCode(context, wrong)
    await context.canvas.findByText(shownWords.codeWrong, seen)

    await expectState(panel, ['mfa', 'token', 'send', 'text'], 'success')
    await expectState(panel, ['mfa', 'token', 'authenticate', 'text'], 'success')
    await expect(panel.everShown()).toContain('FAILED')
    await expectNoSecret(panel, wrong)
  },
}

/** While the code is on its way, its mutation is pending, and what it was given can be opened once: by the one who sends it. */
export const CodeBeingChecked: Story = {
  parameters: turning,
  play: async (context) => {
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'slow', delayMs: anHour })
    const panel = await readPanel(context)
    await panel.turnTo('Mutations')
    await choose(context, 'text')
    await typeCode(context, await waitFor(latestCode))

    await expectState(panel, ['mfa', 'token', 'authenticate', 'text'], 'pending')
    await expectNoSecret(panel)
  },
}

/** The service answered a code by PENDING: the check is a success all the same, and a poll asks what becomes of it. */
export const CodePending: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'pending' })
    const panel = await readPanel(context)
    await choose(context, 'text')
    await typeCode(context, await waitFor(latestCode))

    await expectState(panel, ['mfa', 'token', 'poll', 'text'], 'fresh')
    await panel.turnTo('Mutations')
    await expectState(panel, ['mfa', 'token', 'authenticate', 'text'], 'success')
    await expectNoSecret(panel)
  },
}

/** A push is out, and its poll has an answer: the query is fresh until it is asked again. */
export const PushWaitedFor: Story = {
  play: async (context) => {
    const panel = await readPanel(context)
    await choose(context, 'okta')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSend }))
    await context.canvas.findByRole('progressbar')
    await panel.turnTo('Mutations')
    await expectState(panel, ['mfa', 'okta-verify', 'verify', 'okta'], 'success')

    await panel.turnTo('Queries')
    await expectState(panel, ['mfa', 'okta-verify', 'poll', 'okta'], 'fresh')
    await expect(panel.shown()).not.toContain('PENDING')
    await sleep(firstPoll)
    await waitFor(() => expect(panel.shown()).toContain('PENDING'))
    await expectNoSecret(panel)
  },
}

/** The poll is out at this moment. */
export const PollUnderWay: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'pingVerificationStatus', kind: 'slow', delayMs: anHour })
    const panel = await readPanel(context)
    await choose(context, 'okta')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSend }))
    await context.canvas.findByRole('progressbar')
    await sleep(firstPoll)

    await expectState(panel, ['mfa', 'okta-verify', 'poll', 'okta'], 'fetching')
    await expectNoSecret(panel)
  },
}

/** Approved: what the challenge had in the cache has gone with its screens. */
export const NothingLeft: Story = {
  play: async (context) => {
    const panel = await readPanel(context)
    await choose(context, 'okta')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSend }))
    await context.canvas.findByRole('progressbar')
    await waitFor(() => expect(panel.keys()).toHaveLength(1))
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await context.canvas.findByRole('heading', { name: shownWords.succeededHeading })
    await waitFor(() => expect(panel.keys()).toEqual([]))
    await panel.turnTo('Mutations')
    await expect(panel.keys()).toEqual([])
    await expectNoSecret(panel)
  },
}

/** The questions are a query, their answers a mutation that shows none of them. */
export const AnswersBeingChecked: Story = {
  parameters: turning,
  play: async (context) => {
    simulator.addFault({ operation: 'sendKbaAnswers', kind: 'slow', delayMs: anHour })
    const panel = await readPanel(context)
    await choose(context, 'questions')
    const answers = person.kba.map(({ answer }) => answer)
    await fill(
      context,
      person.kba.map((question) => [question, question.answer]),
    )
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.confirm }))
    await expectState(panel, ['mfa', 'kba', 'questions', 'questions'], 'fresh')

    await panel.turnTo('Mutations')
    await expectState(panel, ['mfa', 'kba', 'authenticate', 'questions'], 'pending')
    await waitFor(() => expect(secretsIn(simulator).length).toBeGreaterThan(answers.length))
    await expectNoSecret(panel, ...answers)
  },
}

/** What the portal's server signed for Duo, and what Duo signed in turn, are mutations that show neither. */
export const DuoBeingChecked: Story = {
  parameters: turning,
  play: async (context) => {
    simulator.addFault({ operation: 'sendDuoVerifyRequest', kind: 'slow', delayMs: anHour })
    const panel = await readPanel(context)
    await panel.turnTo('Mutations')
    await choose(context, 'duo')
    const page = await waitFor(() => duoPage(context.canvasElement))
    await expectState(panel, ['mfa', 'duo-web', 'sig-request', 'duo'], 'success')
    within(page).getByRole('button', { name: 'Approve' }).click()

    await expectState(panel, ['mfa', 'duo-web', 'verify', 'duo'], 'pending')
    await waitFor(() => expect(secretsIn(simulator)).not.toHaveLength(0))
    await expectNoSecret(panel, ...sigRequests)
  },
}

/** The portal's server has begun it, and it is asked about. */
export const RsaWaitedFor: Story = {
  play: async (context) => {
    const panel = await readPanel(context)
    await choose(context, 'rsa')
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.rsaStart }))
    await context.canvas.findByRole('progressbar')
    await panel.turnTo('Mutations')
    await expectState(panel, ['mfa', 'rsa', 'start', 'rsa'], 'success')

    await panel.turnTo('Queries')
    await sleep(firstPoll)
    await expectState(panel, ['mfa', 'rsa', 'poll', 'rsa'], 'fresh')
    await expectNoSecret(panel)
  },
}
