import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { LockoutNotice } from '../lockout-notice/LockoutNotice.tsx'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OutcomeNotice } from '../outcome-notice/OutcomeNotice.tsx'
import { confirmCode } from '../test-support/confirmCode.ts'
import { anHour, createStillWorld } from '../test-support/createStillWorld.tsx'
import { inScreen } from '../test-support/inScreen.tsx'
import { okta } from '../test-support/methods.ts'
import { countingDown, shownWords } from '../test-support/shownWords.ts'
import { part, seen } from '../test-support/seen.ts'
import { destinationWords } from '../words/destinationWords.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { TokenStep, type TokenStepProps } from './TokenStep.tsx'

const { simulator, person, latestCode, sleep, reset, decorate } = createStillWorld()
const mailbox = 'a•••s@acme.example'
const wrongCode = '000000'
const tenMinutes = 600_000

const meta = {
  title: 'Code/TokenStep',
  component: TokenStep,
  render: (args) => <StepAndEnd {...args} />,
  args: {
    method: {
      id: 'text',
      type: 'token',
      userAlias: person.userAlias,
      deliveryType: 'SMS_PERSONAL',
      destination: '•••• 17',
      codeLength: 6,
    },
    onEnd: fn(),
    onAnotherWay: fn(),
  },
  decorators: [inScreen(), decorate],
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof TokenStep>
export default meta
type Story = StoryObj<typeof meta>
type Hands = Pick<StoryContext, 'canvas' | 'userEvent'>

/** Nothing is sent before the press. */
export const Ready: Story = {
  play: async () => {
    await expect(simulator.outbox()).toHaveLength(0)
  },
}

/** What leads here was a press already: it sends one code, once. */
export const SentOnArrival: Story = {
  args: { autoSend: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(textedIt(), seen)).toBeVisible()
    await expect(simulator.outbox()).toHaveLength(1)
  },
}

/** The service takes its time; a code that is faster can be typed already. */
export const Sending: Story = {
  play: async ({ canvas, userEvent }) => {
    simulator.addFault({ operation: 'createSendToken', kind: 'slow', delayMs: anHour })
    await pressSend({ canvas, userEvent })

    await expect(await canvas.findByText(shownWords.codeSending({ to: toPhone() }), seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toBeVisible()
  },
}

/** Sent, and the pause before the next one has begun. */
export const Sent: Story = {
  play: async ({ canvas, userEvent }) => {
    await sendCode({ canvas, userEvent })

    await expect(canvas.getByText(countingDown(30), seen)).toBeVisible()
    await expect(simulator.outbox()).toHaveLength(1)
  },
}

/** After the pause a second one goes out, and from then on only that works. */
export const Resent: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    const first = latestCode()
    await sleep(60_000)
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendNewCode }))

    await expect(await canvas.findByText(part(shownWords.onlyNewest), seen)).toBeVisible()
    await expect(latestCode()).not.toBe(first)
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** The code waits for the service's word, and a second press asks nothing. */
export const Checking: Story = {
  play: async ({ canvas, userEvent }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'slow', delayMs: anHour })
    await confirmCode({ canvas, userEvent }, '482913')
    await userEvent.click(await canvas.findByRole('button', { name: shownWords.checking }))

    await expect(asked('sendTokenAuthRequest')).toBe(1)
  },
}

/** The right code ends the step, and the challenge says thank you. */
export const Passed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    await confirmCode({ canvas, userEvent }, latestCode())

    await expect(await canvas.findByRole('heading', { name: shownWords.succeededHeading })).toBeVisible()
    await expect(args.onEnd).toHaveBeenCalledWith('succeeded')
    await expect(asked('sendTokenAuthRequest')).toBe(1)
  },
}

/** The person is told, and what was typed stays to be mended. */
export const Refused: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    await confirmCode({ canvas, userEvent }, wrongCode)

    await expect(await canvas.findByText(shownWords.codeWrong, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue(wrongCode)
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** A code grows old while someone looks on: the words come, the focus stays where it is. */
export const Expired: Story = {
  play: async ({ canvas, userEvent }) => {
    await sendCode({ canvas, userEvent })
    await userEvent.type(canvas.getByRole('textbox'), '482')
    await sleep(tenMinutes)

    await expect(await canvas.findByText(shownWords.codeExpired, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue('482')
    await expect(canvas.getByRole('button', { name: shownWords.sendNewCode })).not.toHaveAttribute('aria-disabled')
  },
}

/** Too many tries: the challenge shows the lock, and no field to go on trying. */
export const LockedOut: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'lockout' })
    await confirmCode({ canvas, userEvent }, wrongCode)

    await expect(await canvas.findByRole('heading', { name: shownWords.lockoutHeading })).toBeVisible()
    await expect(canvas.queryByRole('textbox')).toBeNull()
    await expect(args.onEnd).toHaveBeenCalledWith('lockedOut')
  },
}

/** The service has nothing to check a code against: back to the other ways, and this one says why it is off. */
export const NotEnoughData: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'notEnoughData' })
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(await canvas.findByText(shownWords.notEnoughData, seen)).toBeVisible()
    await expect(args.onEnd).toHaveBeenCalledWith('notEnoughData')
  },
}

/** She has no work phone: the service cannot send, and the words offer what else there is. */
export const SendFailed: Story = {
  args: { method: { ...meta.args.method, id: 'work', deliveryType: 'SMS_WORK', destination: undefined } },
  play: async ({ canvas, userEvent }) => {
    await pressSend({ canvas, userEvent })

    await expect(await canvas.findByText(shownWords.notSent, seen)).toBeVisible()
    await expect(canvas.getByRole('button', { name: shownWords.tryAnotherWay })).toBeVisible()
  },
}

/** The first code went out and the second did not: the field stays, for the first still works. */
export const ResendFailed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    await sleep(60_000)
    simulator.addFault({ operation: 'createSendToken', kind: 'serverError', times: 1 })
    await userEvent.click(canvas.getByRole('button', { name: shownWords.sendNewCode }))
    await expect(await canvas.findByText(shownWords.failureService, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toBeVisible()

    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** The message came, and the answer did not: whoever has the code can enter it. */
export const AnswerLost: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    simulator.addFault({ operation: 'createSendToken', kind: 'gatewayTimeout', times: 1 })
    await pressSend({ canvas, userEvent })
    await expect(await canvas.findByText(shownWords.failureService, seen)).toBeVisible()
    await expect(canvas.getByText(shownWords.codeSentEarlier, seen)).toBeVisible()

    await expect(canvas.getByRole('textbox')).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** Asked to wait before the first code: the button counts with the service. */
export const SendRateLimited: Story = {
  play: async ({ canvas, userEvent }) => {
    simulator.addFault({ operation: 'createSendToken', kind: 'rateLimited', retryAfter: '42', times: 1 })
    await pressSend({ canvas, userEvent })
    await expect(await canvas.findByText(countingDown(42), seen)).toBeVisible()
    await pressSend({ canvas, userEvent })

    await expect(asked('createSendToken')).toBe(1)
  },
}

/** Asked to wait with a code typed: it stays, and both buttons wait. */
export const CheckRateLimited: Story = {
  play: async ({ canvas, userEvent }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'rateLimited', retryAfter: '42', times: 1 })
    await confirmCode({ canvas, userEvent }, '482913')
    await expect(await canvas.findByText(countingDown(42), seen)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: shownWords.confirm }))

    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
    await expect(asked('sendTokenAuthRequest')).toBe(1)
  },
}

/** No way to the service: the code stays, and may well be right. */
export const Offline: Story = {
  play: async ({ canvas, userEvent }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'dropped' })
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(await canvas.findByText(shownWords.failureOffline, seen)).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
  },
}

/** Its error has a reference for the help desk. */
export const ServiceDown: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    simulator.addFault({ operation: 'createSendToken', kind: 'serverError' })
    await pressSend({ canvas, userEvent })

    await expect(await canvas.findByText(shownWords.failureService, seen)).toBeVisible()
    await expect(canvasElement.querySelector('[data-mfa-part="step-reference"]')).toBeVisible()
  },
}

/** An answer that is no answer is never a success: it says so, and what to do. */
export const UnreadableAnswer: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await sendCode({ canvas, userEvent })
    simulator.addFault({ operation: 'sendTokenAuthRequest', kind: 'html' })
    await confirmCode({ canvas, userEvent }, '482913')

    await expect(await canvas.findByText(shownWords.failureUnreadable, seen)).toBeVisible()
    await expect(args.onEnd).not.toHaveBeenCalled()
  },
}

/** The phone rings. */
export const ByPhoneCall: Story = {
  args: { method: { ...meta.args.method, id: 'call', deliveryType: 'VOICE_PERSONAL' } },
  play: async ({ canvas, userEvent }) => {
    await pressSend({ canvas, userEvent })

    await expect(await canvas.findByText(shownWords.voiceSent({ to: toPhone() }), seen)).toBeVisible()
  },
}

/** The mailbox, masked as the host masks it. */
export const ByEmail: Story = {
  args: {
    method: { ...meta.args.method, id: 'mail', deliveryType: 'EMAIL_WORK', destination: mailbox },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await pressSend({ canvas, userEvent })

    const to = destinationWords('EMAIL_WORK', mailbox, shownWords)
    const lead = () => canvasElement.querySelector('[data-mfa-part="step-lead"]')
    await waitFor(() => expect(lead()).toHaveTextContent(shownWords.emailSent({ to })))
  },
}

/** The step, and the screen that its end leads to in a challenge. */
function StepAndEnd(props: TokenStepProps) {
  const [end, setEnd] = useState<Parameters<TokenStepProps['onEnd']>[0]>()
  switch (end) {
    case 'succeeded':
      return <OutcomeNotice outcome="succeeded" />
    case 'lockedOut':
      return <LockoutNotice onCancel={() => undefined} />
    case 'notEnoughData':
      return (
        <MethodPicker
          methods={[
            { ...props.method, unavailable: { reason: 'notEnoughData' } },
            { ...okta, deviceName: 'Ana’s Pixel' },
          ]}
          onChoose={() => undefined}
        />
      )
    case undefined:
      return (
        <TokenStep
          {...props}
          onEnd={(reason) => {
            props.onEnd(reason)
            setEnd(reason)
          }}
        />
      )
    default:
      return end satisfies never
  }
}

async function pressSend({ canvas, userEvent }: Hands) {
  await userEvent.click(await canvas.findByRole('button', { name: shownWords.sendCode }))
}

async function sendCode(hands: Hands) {
  await pressSend(hands)
  await hands.canvas.findByText(textedIt(), seen)
}

function toPhone(): string {
  return destinationWords('SMS_PERSONAL', '•••• 17', shownWords)
}

function textedIt() {
  return part(shownWords.smsSent({ to: toPhone() }))
}

function asked(operation: string): number {
  return simulator.requests().filter(({ operationId }) => operationId === operation).length
}
