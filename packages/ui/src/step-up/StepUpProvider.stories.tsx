import { createStepUp, StepUpRefused } from '@mfa-challenge/hooks/step-up'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { createStandInGateway } from '../../../hooks/src/test-support/standInGateway.ts'
import { Button } from '../button/Button.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { choose } from '../test-support/storyChallenge.ts'
import { shownWords } from '../test-support/shownWords.ts'
import './StepUpDialog.tsx'
import { StepUpProvider, useStepUpFetch } from './StepUpProvider.tsx'

const textMessage = {
  id: 'text',
  type: 'token',
  userAlias: 'key',
  deliveryType: 'SMS_PERSONAL',
  destination: '•••• 17',
  codeLength: 6,
}
const gateway = createStandInGateway({ methods: [textMessage] })

const meta = {
  title: 'Whole/StepUpProvider',
  component: StepUpProvider,
  args: {
    stepUp: createStepUp({ gatewayUrl: `${location.origin}/mfa-gateway`, fetch: gateway.fetch }),
    challenge: storyScreen,
    children: <Approve />,
  },
  parameters: { card: false, visual: { height: 640 } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }))

    await expect(await canvas.findByRole('heading', { name: shownWords.pickerHeading })).toHaveFocus()
  },
} satisfies Meta<typeof StepUpProvider>
export default meta
type Story = StoryObj<typeof meta>

/** The server wants the request confirmed: the person is asked, over the page. */
export const Asked: Story = {}

/** Confirmed: the request is done, and the page is as it was. */
export const Done: Story = {
  play: async (context) => {
    await meta.play(context)
    await choose(context, textMessage.id)
    await context.userEvent.type(context.canvas.getByRole('textbox'), '123456{Enter}')

    await expect(await context.canvas.findByText('✓')).toBeVisible()
    await expect(context.canvas.queryByRole('dialog')).toBeNull()
    await expect(context.canvas.getByRole('button', { name: 'Approve' })).toHaveFocus()
  },
}

/** Given up: the request is not done, and says why. */
export const GivenUp: Story = {
  play: async (context) => {
    await meta.play(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.cancel }))

    await expect(await context.canvas.findByText('✗')).toBeVisible()
    await waitFor(() => expect(context.canvas.getByRole('button', { name: 'Approve' })).toHaveFocus())
  },
}

/** A portal's own button. */
function Approve() {
  const fetch = useStepUpFetch()
  const [outcome, setOutcome] = useState('')
  const approve = () =>
    fetch('/api/approve', { method: 'POST' }).then(
      ({ ok }) => setOutcome(ok ? '✓' : '?'),
      (error: unknown) => setOutcome(error instanceof StepUpRefused && error.reason === 'abandoned' ? '✗' : '?'),
    )
  return (
    <div data-mfa-root="">
      <Button look="primary" onClick={() => void approve()}>
        Approve
      </Button>
      <p>{outcome}</p>
    </div>
  )
}
