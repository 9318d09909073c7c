import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { CodeField, type CodeFieldProps } from './CodeField.tsx'

function Controlled({ value: first, onValueChange, ...props }: CodeFieldProps) {
  const [value, setValue] = useState(first)
  return (
    <CodeField
      {...props}
      value={value}
      onValueChange={(next, details) => {
        setValue(next)
        onValueChange(next, details)
      }}
    />
  )
}

const meta = {
  title: 'Code/CodeField',
  component: CodeField,
  render: (args) => <Controlled {...args} />,
  args: {
    label: '6-digit code',
    length: 6,
    value: '',
    tooLongText: 'That has more than 6 digits. Paste just the code.',
    onValueChange: fn(),
    onComplete: fn(),
  },
} satisfies Meta<typeof CodeField>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {}
export const Filling: Story = { args: { value: '482' } }
export const Complete: Story = { args: { value: '482913' } }
export const Refused: Story = {
  args: { value: '482913', error: 'That code is not right. Check it, or send a new one.' },
}
export const Checking: Story = { args: { value: '482913', readOnly: true } }
export const WithHint: Story = { args: { hint: 'It is in the message we sent to the phone ending in 17.' } }
export const EightDigits: Story = { args: { label: '8-digit code', length: 8, value: '4829' } }
export const LengthUnknown: Story = { args: { label: 'Code', length: undefined, value: '48291' } }
export const Plain: Story = { args: { appearance: 'plain', value: '482' } }
export const Letters: Story = { args: { label: 'Code', alphabet: 'alphanumeric', length: 8, value: 'AB12' } }

/** A whole message is pasted: the code in it is taken. */
export const MessagePasted: Story = {
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole('textbox', { name: '6-digit code' })
    await userEvent.click(field)
    await userEvent.paste('Your code is 482913. It expires in 10 minutes.')
    await expect(field).toHaveValue('482913')
    await expect(args.onComplete).toHaveBeenCalledWith('482913')
  },
}
