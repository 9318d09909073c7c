import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useImperativeHandle } from 'react'
import { useCodeField } from '@mfa-challenge/hooks/code-field'
import type { MfaButtonProps, MfaCodeInputProps, MfaComponents, MfaTextFieldProps } from '@mfa-challenge/ui'

const variants = { primary: 'filled', secondary: 'default', plain: 'transparent' } as const

/** `data-disabled` gives Mantine's look; `disabled` would drop the focus. */
function MantineButton({ look, busy, off, type, onClick, children, ...rest }: MfaButtonProps) {
  return (
    <Button
      type={type}
      onClick={onClick}
      variant={variants[look]}
      fullWidth={look !== 'plain'}
      size={look === 'plain' ? 'compact-md' : 'md'}
      aria-disabled={rest['aria-disabled']}
      aria-busy={busy || undefined}
      data-look={look}
      data-off={off || undefined}
      data-waits={(off && !busy) || undefined}
    >
      {children}
    </Button>
  )
}

/** Not Mantine's PasswordInput: browsers would take the answer for the portal's password. `inputProps` hide it. */
function MantineTextField({ id, label, lang, error, errorId, end, inputProps }: MfaTextFieldProps) {
  return (
    <TextInput
      {...inputProps}
      id={id}
      label={label}
      error={error}
      errorProps={{ id: errorId }}
      labelProps={{ lang }}
      inputContainer={(field) => inRow(field, end)}
      size="md"
    />
  )
}

function inRow(field: ReactNode, end: ReactNode) {
  return (
    <div className="mantine-answer">
      {field}
      {end}
    </div>
  )
}

/** Mantine's field, our cleaning. Its PinInput would be six fields: pasted messages would lose digits. */
function MantineCodeInput(props: MfaCodeInputProps) {
  const { label, hint, error, tooLongText, value, onValueChange, length, alphabet, readOnly, describedBy, inputRef } =
    props
  const field = useCodeField({
    value,
    onValueChange,
    length,
    alphabet,
    readOnly,
    invalid: error !== undefined,
    describedBy,
  })
  const { ref } = field.inputProps
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => ref.current, [ref])
  return (
    <TextInput
      {...field.inputProps}
      label={label}
      description={hint}
      descriptionProps={field.hintProps}
      error={field.tooLong ? tooLongText : error}
      errorProps={field.errorProps}
      size="md"
      className="mantine-code"
    />
  )
}

export const mantineComponents: MfaComponents = {
  Button: MantineButton,
  TextField: MantineTextField,
  CodeInput: MantineCodeInput,
}
