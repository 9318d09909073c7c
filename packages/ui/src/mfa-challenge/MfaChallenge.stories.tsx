import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { confirmCode } from '../test-support/confirmCode.ts'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { choose, everyMethod } from '../test-support/storyChallenge.ts'
import { MfaChallenge } from './MfaChallenge.tsx'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
import { wayBy } from '../test-support/wayBy.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'

const { simulator, person, latestCode, reset, decorate } = createStillWorld()
const methods = everyMethod(simulator, person)

const meta = {
  title: 'Whole/MfaChallenge',
  component: MfaChallenge,
  args: { ...storyScreen, methods, onSucceeded: fn(), onAbandoned: fn(), onContinue: fn() },
  parameters: { card: false },
  decorators: [decorate],
  beforeEach: oncePerMount(reset),
} satisfies Meta<typeof MfaChallenge>
export default meta
type Story = StoryObj<typeof meta>

/** Where it begins. Nothing is sent, and nothing is chosen for the person. */
export const Choosing: Story = {
  parameters: { visual: { telling: true, also: ['japanese', 'hebrew'] } },
  play: async () => {
    await expect(simulator.requests()).toHaveLength(0)
  },
}

/** What was used last comes first, and is chosen already. */
export const LastUsedFirst: Story = {
  args: { methods: methods.map((method) => (method.id === 'questions' ? { ...method, lastUsed: true } : method)) },
  play: async ({ canvas }) => {
    await expect(wayBy(canvas, 'questions')).toBeChecked()
  },
}

/** A method that is out of use says why, and stays in the list. */
export const OneUnavailable: Story = {
  args: {
    methods: methods.map((method) =>
      method.id === 'duo'
        ? { ...method, unavailable: { reason: 'Not answering right now. Try again later.' } }
        : method,
    ),
  },
  play: async ({ canvas }) => {
    await expect(wayBy(canvas, 'duo')).toBeDisabled()
  },
}

/** A wrong code is no success, and no end: the code is selected, to be typed over. */
export const Refused: Story = {
  play: async (context) => {
    const { canvas, args } = context
    await choose(context, 'text')
    await canvas.findByRole('textbox')
    await confirmCode(context, latestCode().startsWith('0') ? '111111' : '000000')

    const field = canvas.getByRole('textbox')
    await expect(await canvas.findByText(shownWords.codeWrong, seen)).toBeVisible()
    await expect(field).toHaveFocus()
    await expect(args.onSucceeded).not.toHaveBeenCalled()
  },
}

/** Another way was asked for: back at the choice, with the heading in focus. */
export const AnotherWay: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, 'okta')
    await userEvent.click(canvas.getByRole('button', { name: shownWords.tryAnotherWay }))

    await expect(await canvas.findByRole('heading', { name: shownWords.pickerHeading })).toHaveFocus()
    await expect(simulator.pushes()).toHaveLength(0)
  },
}

/** The portal's own words on the first screen. */
export const WithInstructions: Story = {
  args: { instructions: { choosing: 'No phone today? Call 1234 from any desk, and ask for a code.' } },
}

/** The portal's own words on a method's screen, between the sentence and the controls. */
export const WithInstructionsForOkta: Story = {
  args: {
    instructions: { 'okta-verify': 'The notification comes from “Acme Access”.\nApprove no other.' },
  },
  play: async (context) => {
    await choose(context, 'okta')

    await expect(context.canvas.getByText(/The notification comes from/)).toBeVisible()
  },
}

/** Only where the portal's server can remember a device. What was ticked comes with the success. */
export const WithRememberDevice: Story = {
  parameters: { visual: { telling: true } },
  args: { rememberDevice: true },
  play: async (context) => {
    const { canvas, userEvent } = context
    await choose(context, 'text')
    await userEvent.click(await canvas.findByRole('checkbox', { name: shownWords.rememberDevice }))

    await expect(canvas.getByRole('checkbox')).toBeChecked()
  },
}

/** What it is for may be long, and breaks where it must. */
export const LongContext: Story = {
  parameters: { visual: { telling: true } },
  args: {
    context: 'Approve access request AR-20418: Quarterly finance reviewer in SAP_S4H_PRODUCTION_EMEA for Chloé Martin',
  },
}

/** Given up: the challenge is gone, and the portal shows what it had. */
export const Cancelled: Story = {
  render: (args) => <Portal {...args} />,
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: shownWords.cancel }))

    await expect(args.onAbandoned).toHaveBeenCalledOnce()
    await expect(await canvas.findByText(/nothing was approved/)).toBeVisible()
  },
}

/** A portal that shows what it had once the challenge was given up. */
function Portal(props: MfaChallengeProps) {
  const [isAbandoned, setIsAbandoned] = useState(false)
  const abandon = () => {
    props.onAbandoned?.()
    setIsAbandoned(true)
  }
  return isAbandoned ? (
    <div data-mfa-root="" data-mfa-part="challenge">
      Access request AR-20418 is as it was: nothing was approved.
    </div>
  ) : (
    <MfaChallenge {...props} onAbandoned={abandon} />
  )
}
