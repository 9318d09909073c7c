import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { Button } from '../button/Button.tsx'
import { createStillWorld } from '../test-support/createStillWorld.tsx'
import { storyScreen } from '../test-support/inScreen.tsx'
import { choose, everyMethod } from '../test-support/storyChallenge.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { oncePerMount } from '../test-support/oncePerMount.ts'
import { MfaDialog, type MfaDialogProps } from './MfaDialog.tsx'

const { simulator, person, reset, decorate } = createStillWorld()

const meta = {
  title: 'Whole/MfaDialog',
  component: MfaDialog,
  args: {
    ...storyScreen,
    open: false,
    methods: everyMethod(simulator, person),
    onClose: fn(),
    onAbandoned: fn(),
    onSucceeded: fn(),
  },
  parameters: { card: false, visual: { height: 640 } },
  decorators: [decorate],
  beforeEach: oncePerMount(reset),
  render: (args) => <Portal {...args} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }))

    await expect(await canvas.findByRole('heading', { name: shownWords.pickerHeading })).toHaveFocus()
  },
} satisfies Meta<typeof MfaDialog>
export default meta
type Story = StoryObj<typeof meta>

/** Over the page, which waits. The heading has the focus. */
export const Opened: Story = {}

/** Each screen gives the dialog its name. */
export const OnItsWay: Story = {
  parameters: { visual: { telling: true } },
  play: async (context) => {
    await meta.play(context)
    await choose(context, 'questions')

    await expect(context.canvas.getByRole('dialog', { name: shownWords.kbaHeading })).toBeVisible()
  },
}

/** Given up: the page is as it was, and the button that opened it has the focus again. */
export const Closed: Story = {
  play: async (context) => {
    await meta.play(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: shownWords.cancel }))

    await expect(context.args.onClose).toHaveBeenCalledOnce()
    await expect(context.canvas.getByRole('button', { name: 'Approve' })).toHaveFocus()
  },
}

/** Opens it with a button, and closes it when it asks to. */
function Portal({ open, ...props }: MfaDialogProps) {
  const [isOpen, setIsOpen] = useState(open)
  const close = () => {
    props.onClose()
    setIsOpen(false)
  }
  return (
    <>
      <div data-mfa-root="">
        <Button look="primary" onClick={() => setIsOpen(true)}>
          Approve
        </Button>
      </div>
      <MfaDialog {...props} open={isOpen} onClose={close} />
    </>
  )
}
