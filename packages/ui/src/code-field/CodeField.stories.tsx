import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { englishWords } from '../words/englishWords.ts'
import { ourSentence } from '../test-support/inShownWords.ts'
import { shownWords } from '../test-support/shownWords.ts'
import { seen } from '../test-support/seen.ts'
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

const inTheMessage = 'It is in the message we sent to the phone ending in 17.'

const meta = {
  title: 'Code/CodeField',
  component: CodeField,
  parameters: { visual: { kind: 'control' } },
  render: (args) => <Controlled {...args} />,
  args: {
    label: ourSentence((words) => words.codeDigitsLabel({ length: 6 })),
    length: 6,
    value: '',
    tooLongText: ourSentence((words) => words.codeTooLong({ length: 6 })),
    onValueChange: fn(),
    onComplete: fn(),
  },
  argTypes: { length: { control: { type: 'number', min: 1, max: 12 } }, label: { control: 'text' } },
} satisfies Meta<typeof CodeField>

export default meta
type Story = StoryObj<typeof meta>

/** One field for six digits; the cells are drawn behind it. */
export const Empty: Story = {}

/** The next cell has the accent, and the ring goes around all: they are one field. */
export const Focused: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox'))

    await expect(canvas.getByRole('textbox')).toHaveFocus()
  },
}

/** Digits fall into the middle of their cells. */
export const Filling: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), '482')

    await expect(canvas.getByRole('textbox')).toHaveValue('482')
    await expect(args.onComplete).not.toHaveBeenCalled()
  },
}

/** All is there, and the host is told once. */
export const Complete: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), '482913')

    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
    await expect(args.onComplete).toHaveBeenCalledOnce()
    await expect(args.onComplete).toHaveBeenCalledWith('482913')
  },
}

/** The digits stay and can be read; typing changes nothing. */
export const Checking: Story = {
  args: { value: '482913', readOnly: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), '7')

    await expect(canvas.getByRole('textbox')).toHaveValue('482913')
  },
}

/** The code stays to be compared and mended; the field is tied to its error. */
export const Refused: Story = {
  parameters: { visual: { telling: true } },
  args: { value: '482913', error: englishWords.codeWrong },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(expect.stringContaining(shownWords.codeWrong))
  },
}

/** Other words than for a wrong code: nobody mistyped anything. */
export const Expired: Story = { args: { value: '482913', error: englishWords.codeExpired } }

/** More digits than a code has are pasted: none is taken, for any six of them might be wrong. */
export const TooLong: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('textbox'))
    await userEvent.paste('48291377')

    await expect(await canvas.findByText(shownWords.codeTooLong({ length: 6 }), seen)).toBeVisible()
    await expect(args.onComplete).not.toHaveBeenCalled()
  },
}

/** A whole message is pasted: the code in it is taken. */
export const MessagePasted: Story = {
  parameters: { visual: { telling: true } },
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByRole('textbox', { name: shownWords.codeDigitsLabel({ length: 6 }) })
    await userEvent.click(field)
    await userEvent.paste('Your code is 482913. It expires in 10 minutes.')

    await expect(field).toHaveValue('482913')
    await expect(args.onComplete).toHaveBeenCalledWith('482913')
  },
}

/** A quiet line between label and field, read out with it. */
export const WithHint: Story = {
  args: { hint: inTheMessage },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(expect.stringContaining(inTheMessage))
  },
}

/** Four cells keep their size and do not grow to fill the card. */
export const FourDigits: Story = {
  args: { label: ourSentence((words) => words.codeDigitsLabel({ length: 4 })), length: 4, value: '48' },
}

/** Eight cells grow narrow before they overflow. */
export const EightDigits: Story = {
  args: { label: ourSentence((words) => words.codeDigitsLabel({ length: 8 })), length: 8, value: '4829' },
}

/** No cells, since nobody knows how many; nothing is taken for complete. */
export const LengthUnknown: Story = {
  args: { label: englishWords.codeLabel, length: undefined, value: '48291' },
}

/** Letters are all as wide, so that they fall into cells too. */
export const Letters: Story = {
  parameters: { visual: { telling: true } },
  args: { label: englishWords.codeLabel, alphabet: 'alphanumeric', length: 8, value: 'AB12' },
}

/** Letters of any length. */
export const LettersOfUnknownLength: Story = {
  args: { label: englishWords.codeLabel, alphabet: 'alphanumeric', length: undefined, value: 'KX7Q2M' },
}

/** One box, for a host that likes no cells. */
export const Plain: Story = { args: { appearance: 'plain', value: '482' } }

/** The error belongs to the box just as to cells. */
export const PlainRefused: Story = { args: { appearance: 'plain', value: '482913', error: englishWords.codeWrong } }
