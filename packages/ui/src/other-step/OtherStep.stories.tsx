import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createGatewayWorld, ourApp, passphrase } from '../test-support/createGatewayWorld.tsx'
import { inScreen } from '../test-support/inScreen.tsx'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { seen } from '../test-support/seen.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { OtherStep } from './OtherStep.tsx'

const { gateway, wrapper: Provider } = createGatewayWorld()

const meta = {
  title: 'Other/OtherStep',
  component: OtherStep,
  args: { method: passphrase, onEnd: fn(), onAnotherWay: fn() },
  decorators: [
    inScreen(),
    (Story) => (
      <Provider>
        <Story />
      </Provider>
    ),
  ],
  beforeEach: oncePerMount(() => gateway.reset()),
} satisfies Meta<typeof OtherStep>
export default meta
type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

/** A method that a portal brings along: its name and its line are the portal's. */
export const Ready: Story = {}

const begin: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: shownWords.continue }))
  await canvas.findByRole('heading', { name: shownWords.codeHeading })
}

const enter =
  (code: string): Play =>
  async (context) => {
    await begin(context)
    await context.userEvent.type(context.canvas.getByRole('textbox'), `${code}{Enter}`)
  }

/** Started at the gateway; nothing says that anything was sent. */
export const EnteringCode: Story = { play: begin }

/** The gateway says that it is not right. */
export const WrongCode: Story = {
  play: async (context) => {
    await enter('000000')(context)

    await expect(await context.canvas.findByText(shownWords.codeWrong, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}

/** The gateway says that it is right. */
export const RightCode: Story = {
  play: async (context) => {
    await enter('123456')(context)

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** Something to answer on another device, before it is asked. */
export const ApprovalReady: Story = { args: { method: ourApp } }

/** The device was asked; the gateway holds the question. */
export const ApprovalWaiting: Story = {
  args: { method: ourApp },
  parameters: { visual: { kind: 'waiting' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.rsaStart }))

    await expect(await canvas.findByRole('progressbar', { name: shownWords.pushWaiting })).toBeVisible()
  },
}

/** Approved on the device. */
export const Approved: Story = {
  args: { method: ourApp },
  parameters: { visual: { kind: 'waiting' } },
  play: async (context) => {
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.rsaStart }))
    await waitFor(() => expect(gateway.heldPolls()).toBe(1))
    gateway.approve()

    await waitFor(() => expect(context.args.onEnd).toHaveBeenCalledWith('succeeded'))
  },
}

/** Denied on the device: no success, and no end. */
export const ApprovalRefused: Story = {
  args: { method: ourApp },
  play: async (context) => {
    gateway.break((path) => (path.endsWith('/poll') ? Response.json({ status: 'FAILED' }) : undefined))
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.rsaStart }))

    await expect(await context.canvas.findByText(shownWords.rsaRefused, seen)).toBeVisible()
    await expect(context.args.onEnd).not.toHaveBeenCalled()
  },
}
