import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { forbidDuoFrames } from '../test-support/forbidDuoFrames.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { duoOnThisPage, duoPage, serveDuoFrames } from '../test-support/serveDuoFrames.ts'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { DuoWebStep } from './DuoWebStep.tsx'

const { simulator, person, sleep, reset, decorate } = createStillWorld()
const duo = duoOnThisPage(simulator, person)

// The prompt is the simulator's, put into the frame: no story asks Duo for anything.
const meta = {
  title: 'Duo/DuoWebStep',
  component: DuoWebStep,
  parameters: { visual: { kind: 'waiting', height: 800 } },
  args: { method: duo, onEnd: fn(), onAnotherWay: fn() },
  decorators: [inScreen(), decorate],
  beforeEach: oncePerMount(() => {
    reset()
    return serveDuoFrames(simulator)
  }),
} satisfies Meta<typeof DuoWebStep>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const open: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: shownWords.duoOpenAgain }))
}

/** Opens the prompt, and presses a button in it. */
async function press(context: Parameters<Play>[0], name: string) {
  await open(context)
  const page = await waitFor(() => duoPage(context.canvasElement))
  within(page).getByRole('button', { name }).click()
}

/** Nothing is asked for before the press. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('iframe')).toBeNull()
  },
}

/** The portal's server signs, and takes its time. */
export const Preparing: Story = {
  args: { method: { ...duo, getSigRequest: () => new Promise(() => undefined) } },
  play: async (context) => {
    await open(context)

    await expect(await context.canvas.findByRole('progressbar', { name: shownWords.duoPreparing })).toBeInTheDocument()
  },
}

/** Duo's prompt, here the simulator's. Try its buttons. */
export const PromptShown: Story = {
  play: async (context) => {
    await open(context)

    await waitFor(() => expect(within(duoPage(context.canvasElement)).getByText('Is this you?')).toBeVisible())
  },
}

/** Approved in the prompt, and the service agrees. */
export const Approved: Story = {
  play: async (context) => {
    await press(context, 'Approve')

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** Approved in the prompt, and the service checks it. */
export const Checking: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendDuoVerifyRequest', kind: 'slow', delayMs: 600_000 })
    await press(context, 'Approve')

    await expect(await context.canvas.findByRole('progressbar', { name: shownWords.duoChecking })).toBeInTheDocument()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Approved for somebody else: what the prompt says is no verdict. */
export const Refused: Story = {
  args: { method: { ...duo, userId: '2c9180947f0ef465017f215cbcfd004b' } },
  play: async (context) => {
    await press(context, 'Approve')

    await expect(await context.canvas.findByText(shownWords.duoRefused, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Duo's own words, as text. */
export const ErrorFromDuo: Story = {
  play: async (context) => {
    await press(context, 'Show error')

    await expect(
      await context.canvas.findByText(shownWords.duoSays({ text: 'Your Duo account is disabled.' }), seen),
    ).toBeVisible()
  },
}

/** Set up within the prompt. It confirms nothing, so once more. */
export const Enrolled: Story = {
  play: async (context) => {
    await press(context, 'Enrol')

    await expect(await context.canvas.findByText(shownWords.duoEnrolled, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Duo asks for a page of its own: a link, for a press alone may open it. */
export const PopupAskedFor: Story = {
  play: async (context) => {
    await press(context, 'Open window')

    await expect(await context.canvas.findByRole('link', { name: shownWords.duoOpenLink })).toBeVisible()
  },
}

/** An hour later no answer of the prompt's counts any more. */
export const Expired: Story = {
  play: async (context) => {
    await open(context)
    await waitFor(() => duoPage(context.canvasElement))
    await sleep(3_600_000)

    await expect(await context.canvas.findByText(shownWords.duoExpired, seen)).toBeVisible()
  },
}

/** The page's own policy forbids the frame, and the browser tells. */
export const BlockedByPolicy: Story = {
  args: {
    method: {
      ...duo,
      getSigRequest: async () => ({
        host: simulator.duo.host,
        sigRequest: await simulator.signDuoRequest(person.duoUsername),
      }),
    },
  },
  beforeEach: oncePerMount(forbidDuoFrames),
  play: async (context) => {
    await open(context)

    await expect(await context.canvas.findByText(shownWords.duoBlocked, seen)).toBeVisible()
  },
}

/** The portal's server could not sign, and says why. */
export const Rejected: Story = {
  args: {
    method: {
      ...duo,
      getSigRequest: async () => ({ host: simulator.duo.host, sigRequest: 'ERR|The username is missing.' }),
    },
  },
  play: async (context) => {
    await open(context)

    await expect(
      await context.canvas.findByText(shownWords.duoSays({ text: 'The username is missing.' }), seen),
    ).toBeVisible()
  },
}

/** A host that is not Duo's never gets a frame. */
export const HostNotAllowed: Story = {
  args: {
    method: {
      ...duo,
      getSigRequest: async () => ({
        host: 'duo.acme.example',
        sigRequest: await simulator.signDuoRequest(person.duoUsername),
      }),
    },
  },
  play: async (context) => {
    await open(context)

    await expect(await context.canvas.findByText(shownWords.duoUnusable, seen)).toBeVisible()
    await expect(context.canvasElement.querySelector('iframe')).toBeNull()
  },
}

/** The service asks for a pause after the prompt was answered: a fresh one is open to them after it. */
export const RateLimited: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendDuoVerifyRequest', kind: 'rateLimited', retryAfter: '42' })
    await press(context, 'Approve')

    await expect(await context.canvas.findByText(countingDown(42), seen)).toBeVisible()
  },
}
