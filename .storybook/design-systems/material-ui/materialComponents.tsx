import type { MfaButtonProps, MfaCodeInputProps, MfaComponents, MfaTextFieldProps } from '@mfa-challenge/ui'
import { useCodeField } from '@mfa-challenge/hooks/code-field'
import { Button, InputAdornment, TextField } from '@mui/material'
import { useImperativeHandle } from 'react'

const variants = { primary: 'contained', secondary: 'outlined', plain: 'text' } as const

/** Not `disabled` while it is off: focus would be lost. Material's `disabled` look without its behaviour. */
function MaterialButton({ look, busy, off, type, onClick, children, ...rest }: MfaButtonProps) {
  return (
    <Button
      type={type}
      onClick={onClick}
      variant={variants[look]}
      fullWidth={look !== 'plain'}
      size={look === 'plain' ? 'medium' : 'large'}
      disableElevation
      disableRipple={off}
      aria-disabled={rest['aria-disabled']}
      data-look={look}
      data-off={off || undefined}
      data-waits={(off && !busy) || undefined}
    >
      {children}
    </Button>
  )
}

/** No `type`: an answer is no password to browsers. `inputProps` hide it. */
function MaterialTextField({ id, label, lang, error, errorId, end, inputProps }: MfaTextFieldProps) {
  const { ref, ...rest } = inputProps
  return (
    <TextField
      id={id}
      label={label}
      error={error !== undefined}
      helperText={error}
      inputRef={ref}
      fullWidth
      className="material-field"
      slotProps={{
        htmlInput: rest,
        // Questions are long: inside the field one would run under the button.
        inputLabel: { lang, shrink: true },
        formHelperText: { id: errorId },
        input: { endAdornment: <InputAdornment position="end">{end}</InputAdornment> },
      }}
    />
  )
}

/** Material's field, our cleaning: pasted messages, full-width digits and overwriting work as in our own. */
function MaterialCodeInput(props: MfaCodeInputProps) {
  const { label, hint, error, tooLongText, value, onValueChange, length, alphabet, readOnly, describedBy, inputRef } =
    props
  const invalid = error !== undefined
  const field = useCodeField({ value, onValueChange, length, alphabet, readOnly, invalid, describedBy })
  const { ref, ...inputProps } = field.inputProps
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => ref.current, [ref])
  return (
    <div>
      <TextField
        id={inputProps.id}
        label={label}
        error={invalid || field.tooLong}
        inputRef={ref}
        fullWidth
        slotProps={{ htmlInput: inputProps, inputLabel: { shrink: true } }}
        className="material-field material-code"
      />
      <small {...field.hintProps}>{hint}</small>
      <p {...field.errorProps} className="material-error">
        {field.tooLong ? tooLongText : error}
      </p>
    </div>
  )
}

export const materialComponents: MfaComponents = {
  Button: MaterialButton,
  TextField: MaterialTextField,
  CodeInput: MaterialCodeInput,
}
