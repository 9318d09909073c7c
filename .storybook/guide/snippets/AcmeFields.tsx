import { useCodeField } from '@mfa-challenge/hooks/code-field'
import type { MfaCodeInputProps, MfaComponents, MfaTextFieldProps } from '@mfa-challenge/ui'
import { useImperativeHandle } from 'react'

function AcmeTextField({ id, label, lang, error, errorId, end, inputProps }: MfaTextFieldProps) {
  return (
    <div className="acme-field">
      <label htmlFor={id} lang={lang}>
        {label}
      </label>
      {/* No `type`: browsers take a password field for the password of your portal. */}
      <input {...inputProps} id={id} />
      {end}
      <p id={errorId}>{error}</p>
    </div>
  )
}

function AcmeCodeInput({ label, hint, error, tooLongText, inputRef, ...code }: MfaCodeInputProps) {
  const field = useCodeField({ ...code, invalid: error !== undefined })
  const { ref } = field.inputProps
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => ref.current, [ref])
  return (
    <div className="acme-field">
      <label {...field.labelProps}>{label}</label>
      <p {...field.hintProps}>{hint}</p>
      <input {...field.inputProps} />
      <p {...field.errorProps}>{field.tooLong ? tooLongText : error}</p>
    </div>
  )
}

export const acmeFields: Partial<MfaComponents> = { TextField: AcmeTextField, CodeInput: AcmeCodeInput }
