import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { awaitedPush } from '../test-support/awaitedPush.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { inScreen } from '../test-support/inScreen.tsx'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { RsaStep } from './RsaStep.tsx'

const { simulator, person, sleep, reset, decorate } = createStillWorld()

/** Until the device is asked for the first time. */
const firstPoll = 3_500

const meta = {
  title: 'Push/RsaStep',
  component: RsaStep,
  parameters: { visual: { kind: 'waiting' } },
  args: {
    method: { id: 'rsa', type: 'rsa', getRequestId: async () => simulator.startRsa(person.userAlias) },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [inScreen(), decorate],
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof RsaStep>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const start: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: shownWords.rsaStart }))
}

/** Presses, and waits until the device is asked. */
const startAndWait: Play = async (context) => {
  await start(context)
  await context.canvas.findByRole('progressbar', { name: shownWords.rsaWaiting })
}

/** The portal's server starts it, on the press. */
export const Ready: Story = {
  play: async () => {
    await expect(simulator.pushes()).toHaveLength(0)
  },
}

/** The portal's server takes its time. */
export const Starting: Story = {
  args: { method: { id: 'rsa', type: 'rsa', getRequestId: () => new Promise<string>(() => undefined) } },
  play: async (context) => {
    await start(context)

    await expect(await context.canvas.findByRole('button', { name: shownWords.rsaStarting })).toBeVisible()
  },
}

/** The answer is given on the device, and another way stays open. */
export const Waiting: Story = {
  play: async (context) => {
    await startAndWait(context)

    await expect(simulator.pushes()).toHaveLength(1)
    await expect(context.canvas.getByRole('button', { name: shownWords.tryAnotherWay })).toBeVisible()
  },
}

/** After the verdict the host moves on; until then nothing looks as if it had to be started again. */
export const Approved: Story = {
  play: async (context) => {
    await startAndWait(context)
    simulator.approve(awaitedPush(simulator))
    await sleep(firstPoll)

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** Denied on the device: no success, and no end. */
export const Refused: Story = {
  play: async (context) => {
    await startAndWait(context)
    simulator.deny(awaitedPush(simulator))
    await sleep(firstPoll)

    await expect(await context.canvas.findByText(shownWords.rsaRefused, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Nobody answered. */
export const TimedOut: Story = {
  args: { pollTimeoutMs: 60_000 },
  play: async (context) => {
    await startAndWait(context)
    await sleep(60_000)

    await expect(await context.canvas.findByText(shownWords.rsaTimedOut, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** Broken off while waiting: “Try again” asks about the same request. */
export const BrokenOffAndRetried: Story = {
  play: async (context) => {
    await startAndWait(context)
    simulator.addFault({ operation: 'pingVerificationStatus', kind: 'unknownStatus', times: 1 })
    await sleep(firstPoll)
    await context.userEvent.click(await context.canvas.findByRole('button', { name: shownWords.tryAgain }))

    await context.canvas.findByRole('progressbar', { name: shownWords.rsaWaiting })
    await expect(simulator.pushes()).toHaveLength(1)
  },
}

/** The service asks for a longer pause than anybody would sit through: the person decides. */
export const RateLimited: Story = {
  play: async (context) => {
    simulator.addFault({ operation: 'pingVerificationStatus', kind: 'rateLimited', retryAfter: '90' })
    await startAndWait(context)
    await sleep(firstPoll)

    await expect(await context.canvas.findByText(countingDown(90), seen)).toBeVisible()
  },
}
