import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { vi } from 'vitest'
import { CodeField, type CodeFieldProps } from '../code-field/CodeField.tsx'

const words = { label: '6-digit code', tooLongText: 'More than one code.' }

/** A form with a code field that keeps what it is given, and a button after it. */
export function CodeFieldHost(props: Partial<CodeFieldProps>) {
  const [value, setValue] = useState(props.value ?? '')
  return (
    <form data-mfa-root="">
      <CodeField
        {...words}
        length={6}
        {...props}
        value={value}
        onValueChange={(next, details) => {
          setValue(next)
          props.onValueChange?.(next, details)
        }}
      />
      <button type="button">after</button>
    </form>
  )
}

/** A focused code field of six digits, and what it told its host. */
export function renderCodeField(props: Partial<CodeFieldProps> = {}) {
  const onComplete = vi.fn<(value: string) => void>()
  const onValueChange = vi.fn<CodeFieldProps['onValueChange']>()
  const callbacks = { onComplete, onValueChange }
  const { rerender } = render(<CodeFieldHost {...props} {...callbacks} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '6-digit code' })
  field.focus()
  return {
    field,
    ...callbacks,
    change: (next: Partial<CodeFieldProps>) => rerender(<CodeFieldHost {...props} {...next} {...callbacks} />),
  }
}
