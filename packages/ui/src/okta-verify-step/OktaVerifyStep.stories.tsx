import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { hidePage } from '../test-support/hidePage.ts'
import { inScreen } from '../test-support/inScreen.tsx'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { OktaVerifyStep } from './OktaVerifyStep.tsx'

const { simulator, person, sleep, reset, decorate } = createStillWorld()
const okta = { id: 'okta', type: 'okta-verify', userId: person.oktaUserId, deviceName: 'Ana’s Pixel' } as const

/** Until the phone is asked for the first time. */
const firstPoll = 3_500

const meta = {
  title: 'Push/OktaVerifyStep',
  component: OktaVerifyStep,
  parameters: { visual: { kind: 'waiting' } },
  args: { method: okta, onEnd: fn(), onAnotherWay: fn() },
  decorators: [inScreen(), decorate],
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof OktaVerifyStep>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const send: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: shownWords.pushSend }))
}

/** Presses, and waits until the notification is out. */
const sendAndWait: Play = async (context) => {
  await send(context)
  await context.canvas.findByRole('heading', { name: shownWords.oktaWaitingHeading })
}

/** Nothing is sent before the press. */
export const Ready: Story = {
  play: async () => {
    await expect(simulator.pushes()).toHaveLength(0)
  },
}

/** One notification is out, and when another may follow stands on the button. */
export const Waiting: Story = {
  play: async (context) => {
    await sendAndWait(context)

    await expect(simulator.pushes()).toHaveLength(1)
    await expect(context.canvas.getByText(countingDown(30), seen)).toBeVisible()
  },
}

/** A second notification takes the place of the first. */
export const SentAgain: Story = {
  play: async (context) => {
    await sendAndWait(context)
    await sleep(31_000)
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.pushSendAgain }))

    await waitFor(() => expect(simulator.pushes()).toHaveLength(2))
    await expect(await context.canvas.findByText(countingDown(60), seen)).toBeVisible()
  },
}

/** Where the host knows the number that the app will show. */
export const WithNumber: Story = {
  args: { method: { ...okta, challengeNumber: '07' } },
  play: async (context) => {
    await sendAndWait(context)

    await expect(context.canvas.getByText('07')).toBeVisible()
  },
}

/** Half a minute later: what to look for on the phone. */
export const StillWaiting: Story = {
  play: async (context) => {
    await sendAndWait(context)
    await sleep(30_000)

    await expect(await context.canvas.findByText(shownWords.pushStillWaiting, seen)).toBeVisible()
  },
}

/** In a tab at the back nothing is asked. The picture is what is there on coming back. */
export const Hidden: Story = {
  play: async (context) => {
    const show = hidePage()
    try {
      await sendAndWait(context)
      await expect(await context.canvas.findByText(shownWords.pushPaused, seen)).toBeVisible()
    } finally {
      show()
    }
    await waitFor(() => expect(context.canvas.queryByText(shownWords.pushPaused, seen)).toBeNull())
  },
}

/** After the verdict the host moves on; until then nothing looks as if it had to be sent again. */
export const Approved: Story = {
  play: async (context) => {
    await sendAndWait(context)
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** Denied on the phone: no success, and no end. */
export const Refused: Story = {
  play: async (context) => {
    await sendAndWait(context)
    simulator.deny(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByText(shownWords.pushRefused, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Nobody answered. Another notification goes out on the next press. */
export const TimedOut: Story = {
  args: { pollTimeoutMs: 60_000 },
  play: async (context) => {
    await sendAndWait(context)
    await sleep(60_000)

    await expect(await context.canvas.findByText(shownWords.pushTimedOut, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** The fifth was denied too: no more are sent, and another way comes first. */
export const NoneLeft: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    await sendAndWait(context)
    for (const count of [2, 3, 4, 5]) {
      await sleep(250_000)
      await userEvent.click(canvas.getByRole('button', { name: shownWords.pushSendAgain }))
      await waitFor(() => expect(simulator.pushes()).toHaveLength(count))
      await canvas.findByRole('progressbar')
    }
    simulator.deny(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await canvas.findByText(shownWords.pushNoneLeft, seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAnotherWay }))
    await expect(context.args.onAnotherWay).toHaveBeenCalledOnce()
  },
}

/** The service could not send it. Nothing was sent, so nothing is waited for. */
export const SendFailed: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'serverError' })
    await send(context)

    await expect(await context.canvas.findByText(shownWords.failureService, seen)).toBeVisible()
    await expect(simulator.pushes()).toHaveLength(0)
  },
}

/** Broken off while waiting: “Try again” asks about the same notification, at once: it costs none. */
export const BrokenOffAndRetried: Story = {
  play: async (context) => {
    await sendAndWait(context)
    simulator.addFault({ operation: 'pingVerificationStatus', kind: 'unknownStatus', times: 1 })
    await sleep(firstPoll)
    await context.userEvent.click(await context.canvas.findByRole('button', { name: shownWords.tryAgain }))

    await context.canvas.findByRole('progressbar', { name: shownWords.pushWaiting })
    await expect(simulator.pushes()).toHaveLength(1)
  },
}

/** There is no way to the service. */
export const Offline: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'dropped' })
    await send(context)

    await expect(await context.canvas.findByText(shownWords.failureOffline, seen)).toBeVisible()
  },
}

/** The service asks for a pause, and the button keeps it. */
export const RateLimited: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'sendOktaVerifyRequest', kind: 'rateLimited', retryAfter: '42' })
    await send(context)

    await expect(await context.canvas.findByText(countingDown(42), seen)).toBeVisible()
  },
}
