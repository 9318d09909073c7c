'use client'
import { FieldError } from '../field-error/FieldError.tsx'
import { useScreen } from '../screen/ScreenContext.tsx'
import type { MfaTextFieldProps } from '../slots/MfaComponents.ts'

/** The text field of the host, or else ours. */
export function TextField(props: MfaTextFieldProps) {
  const { TextField: Shown = PlainTextField } = useScreen().components
  return <Shown {...props} />
}

function PlainTextField({ id, label, lang, error, errorId, end, inputProps }: MfaTextFieldProps) {
  return (
    <div
      data-mfa-part="text-field"
      data-invalid={error !== undefined || undefined}
      data-busy={inputProps.readOnly || undefined}
    >
      <label htmlFor={id} lang={lang} data-mfa-part="text-field-label">
        {label}
      </label>
      <div data-mfa-part="text-field-row">
        <input {...inputProps} id={id} data-mfa-part="text-field-input" />
        {end}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  )
}
