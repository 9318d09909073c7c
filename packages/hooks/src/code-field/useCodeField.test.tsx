// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type UseCodeFieldOptions, useCodeField } from './useCodeField.ts'

type FieldProps = Omit<Partial<UseCodeFieldOptions>, 'value'> & { value?: string }

function Field({ value: first = '', onValueChange, ...options }: FieldProps) {
  const [value, setValue] = useState(first)
  const { labelProps, inputProps, hintProps, errorProps, tooLong } = useCodeField({
    ...options,
    value,
    onValueChange: (next, details) => {
      setValue(next)
      onValueChange?.(next, details)
    },
  })
  return (
    <>
      <label htmlFor={labelProps.htmlFor}>Code</label>
      <input {...inputProps} />
      <p {...hintProps}>Hint</p>
      <p {...errorProps}>{tooLong && 'Too long'}</p>
    </>
  )
}

function renderField(props: FieldProps = {}) {
  const onComplete = vi.fn<(value: string) => void>()
  const { rerender } = render(<Field {...props} onComplete={onComplete} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })
  return {
    user: userEvent.setup(),
    field,
    onComplete,
    change: (next: FieldProps) => rerender(<Field {...props} {...next} onComplete={onComplete} />),
  }
}

it('tells of each full code once, of the next one too', async () => {
  const { user, field, onComplete } = renderField({ length: 6 })

  await user.type(field, '12x3456')
  await user.type(field, '9', { initialSelectionStart: 0, initialSelectionEnd: 0 })

  expect(field.value).toBe('923456')
  expect(onComplete.mock.calls).toEqual([['123456'], ['923456']])
})

it('calls no code complete while the length is unknown', async () => {
  const { user, field, onComplete } = renderField()

  await user.type(field, '123456')

  expect(onComplete).not.toHaveBeenCalled()
})

it('tells what was pasted from what was typed, where the browser has no command to insert either', async () => {
  const onValueChange = vi.fn<UseCodeFieldOptions['onValueChange']>()
  const { user, field } = renderField({ length: 6, onValueChange })

  await user.click(field)
  await user.paste('12-34')
  await user.keyboard('5')

  expect(onValueChange.mock.calls).toEqual([
    ['1234', { reason: 'pasted' }],
    ['12345', { reason: 'typed' }],
  ])
})

it('changes nothing while a code is checked', async () => {
  const { user, field } = renderField({ length: 6, value: '123456', readOnly: true })

  await user.click(field)
  await user.paste('987654')
  await user.paste('987 654')
  await user.keyboard('{Backspace}')

  expect(field.value).toBe('123456')
})

it('has no description after news that is said aloud, until people come back to it: the error first then', async () => {
  const { user, field } = renderField({ length: 6 })
  expect(screen.getByRole('textbox', { description: /^Hint\s*$/ })).toBe(field)

  await user.click(field)
  await user.paste('1234567')
  expect(field.hasAttribute('aria-describedby')).toBe(false)

  await user.tab()
  await user.tab({ shift: true })
  expect(document.activeElement).toBe(field)
  expect(screen.getByRole('textbox', { description: 'Too long Hint' })).toBe(field)
})

it('has no description where the focus comes with the news, and has it for people who come by themselves', async () => {
  const { user, field, change } = renderField({ length: 6 })
  change({ invalid: true })
  await user.click(field)
  expect(field.hasAttribute('aria-describedby')).toBe(true)
  await user.tab()

  act(() => {
    change({ invalid: false })
    field.focus()
  })

  expect(field.hasAttribute('aria-describedby')).toBe(false)
})

it('says what was too long, until a code is checked', async () => {
  const { user, field, change } = renderField({ length: 6, value: '123456' })
  await user.click(field)
  await user.paste('1234567')
  expect(screen.getByText('Too long')).toBeDefined()
  expect(field.getAttribute('aria-invalid')).toBe('true')

  change({ readOnly: true })

  expect(screen.queryByText('Too long')).toBeNull()
  expect(field.hasAttribute('aria-invalid')).toBe(false)
})

describe.each([
  { way: 'paste', inputType: undefined },
  { way: 'insertText', inputType: 'insertText' },
  { way: 'insertReplacementText', inputType: 'insertReplacementText' },
  { way: 'insertFromPaste', inputType: 'insertFromPaste' },
  { way: 'insertFromDrop', inputType: 'insertFromDrop' },
])('a whole message that comes by $way', ({ inputType }) => {
  const bring = async ({ user, field }: ReturnType<typeof renderField>, text: string) => {
    await user.click(field)
    if (inputType === undefined) return user.paste(text)
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, field.value + text)
    fireEvent(field, new InputEvent('input', { bubbles: true, inputType, data: text }))
    return undefined
  }

  it.each([
    ['Ref 998877. Code 123-456.', 6, '123456'],
    ['Codigo 482913 10 minutos', undefined, '482913'],
  ])('%j gives its code', async (text, length, code) => {
    const rendered = renderField({ length, value: '12' })

    await bring(rendered, text)

    expect(rendered.field.value).toBe(code)
    expect(screen.queryByText('Too long')).toBeNull()
  })

  it.each([
    ['998877 482913 10 minutes', 6],
    ['Enter 4829 or 5512', undefined],
    ['22.11.2026 14:35', 8],
    ['4829 14:35', undefined],
  ])('%j, with no telling which is the code, puts nothing in, and says so', async (text, length) => {
    const rendered = renderField({ length, value: '12' })

    await bring(rendered, text)

    expect(rendered.field.value).toBe('12')
    expect(rendered.onComplete).not.toHaveBeenCalled()
    expect(screen.getByText('Too long')).toBeDefined()
  })
})
