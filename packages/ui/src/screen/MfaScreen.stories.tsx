import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { storyScreen } from '../test-support/inScreen.tsx'
import { TokenEntryForm } from '../token-entry-form/TokenEntryForm.tsx'
import { shownWords } from '../test-support/shownWords.ts'
import { MfaScreen } from './MfaScreen.tsx'

const noop = () => undefined

const meta = {
  title: 'Code/MfaScreen',
  component: MfaScreen,
  args: {
    ...storyScreen,
    onRememberDevice: fn(),
    children: (
      <TokenEntryForm
        deliveryType="SMS_WORK"
        destination="•••• 17"
        codeLength={6}
        delivery="sent"
        sentCount={1}
        onSubmit={noop}
        onSend={noop}
        onAnotherWay={noop}
      />
    ),
  },
  argTypes: { children: { control: false }, components: { control: false }, words: { control: 'object' } },
} satisfies Meta<typeof MfaScreen>
export default meta
type Story = StoryObj<typeof meta>

/** What it is for above the heading, help beside the other way out. */
export const ContextAndHelp: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Approve access request AR-20418')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Get help' })).toBeVisible()
  },
}

/** A view alone, without any of it: nothing is left empty. */
export const Nothing: Story = { args: { context: undefined, help: [] } }

/** Several links keep their order, and break into rows where they must. */
export const SeveralLinks: Story = {
  parameters: { visual: { telling: true } },
  args: {
    help: [
      { label: 'Get help', href: '#help' },
      { label: 'I have a new phone', href: '#new-phone' },
      { label: 'How we use your number', href: '#privacy' },
    ],
  },
}

/** The host's own sentence, between the lead and the field. */
export const Instructions: Story = {
  args: { instructions: 'The message comes from 55 017.\nNobody from Acme ever asks you for this code.' },
}

/** A host that wants a link gives an element. */
export const InstructionsWithLink: Story = {
  args: {
    instructions: (
      <>
        No signal here? <a href="#wifi">Use the guest Wi-Fi</a> and have it e-mailed.
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Use the guest Wi-Fi' })).toBeVisible()
  },
}

/** Text is text: markup in it is shown, and never becomes an element. */
export const InstructionsWithMarkup: Story = {
  args: { instructions: 'Ask <b>IT</b> for <a href="https://phish.example">a code</a>. <img src=x onerror=alert(1)>' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    await expect(canvasElement.querySelector('img, b, a[href*="phish"]')).toBeNull()
  },
}

/** Only where the portal can remember a device; not ticked for anyone. */
export const RememberDevice: Story = {
  args: { rememberDevice: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('checkbox', { name: shownWords.rememberDevice })).not.toBeChecked()
  },
}

/** The tick is in the accent, and the host hears of it. */
export const RememberDeviceTicked: Story = {
  parameters: { visual: { telling: true } },
  args: { rememberDevice: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: shownWords.rememberDevice }))

    await expect(args.onRememberDevice).toHaveBeenCalledWith(true)
  },
}

/** The host's own words for it, as long as they are. */
export const RememberDeviceInOwnWords: Story = {
  args: {
    rememberDevice: {
      label: 'Don’t ask again on this computer for 30 days',
      hint: 'You will still be asked when you approve access to payroll.',
      defaultChecked: true,
    },
  },
}
