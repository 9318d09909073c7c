'use client'

import { type CodeAlphabet, type UseCodeFieldOptions, useCodeField } from '@mfa-challenge/hooks'
import { type ComponentProps, type ReactNode, type Ref, useImperativeHandle } from 'react'
import { useAnnounced } from '../screen/useAnnounced.ts'

export interface CodeFieldProps extends Omit<ComponentProps<'div'>, 'children'> {
  label: ReactNode
  /** Where the code went, say. */
  hint?: ReactNode
  /** What is wrong with the code. The code stays. */
  error?: string | undefined
  /** Said when what was pasted has more than a code in it. */
  tooLongText: string
  /** A clean code, or the part of it that is there. */
  value: string
  onValueChange: UseCodeFieldOptions['onValueChange']
  /** Called each time the value changes to a full one. Never while `length` is unknown. */
  onComplete?: ((value: string) => void) | undefined
  /** @default any length */
  length?: number | undefined
  /** @default 'digits' */
  alphabet?: CodeAlphabet | undefined
  /**
   * Cells are drawn for four to eight characters.
   * @default 'cells' where the length is known
   */
  appearance?: 'cells' | 'plain' | undefined
  /** For while a code is checked. */
  readOnly?: boolean | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** A one-time code in one real input. The cells are a drawing behind it. */
export function CodeField(props: CodeFieldProps) {
  const { label, hint, error, tooLongText, value, onValueChange, onComplete, length, alphabet, readOnly, ...more } =
    props
  const { appearance = 'cells', inputRef, ...rest } = more
  const invalid = error !== undefined
  const field = useCodeField({ value, onValueChange, onComplete, length, alphabet, readOnly, invalid })
  const { ref: fieldRef } = field.inputProps
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => fieldRef.current, [fieldRef])
  // The field keeps the focus, so nobody would hear of it otherwise.
  useAnnounced(field.tooLong ? tooLongText : undefined, { assertive: true })
  const cells = appearance === 'cells' && length !== undefined && length >= 4 && length <= 8 ? length : undefined

  return (
    <div
      {...rest}
      data-mfa-part="code-field"
      data-cells={cells}
      data-alphabet={alphabet}
      data-invalid={invalid || field.tooLong || undefined}
      data-busy={readOnly || undefined}
    >
      <label {...field.labelProps} data-mfa-part="code-field-label">
        {label}
      </label>
      <p {...field.hintProps} data-mfa-part="code-field-hint">
        {hint}
      </p>
      <div data-mfa-part="code-field-box">
        {cells !== undefined && (
          <div data-mfa-part="code-field-cells" aria-hidden="true">
            {Array.from({ length: cells }, (_, place) => (
              <i key={place} data-mfa-part="code-field-cell" data-current={place === value.length || undefined} />
            ))}
          </div>
        )}
        <div data-mfa-part="code-field-clip">
          <input {...field.inputProps} data-mfa-part="code-field-input" />
        </div>
      </div>
      <p {...field.errorProps} data-mfa-part="field-error">
        {field.tooLong ? tooLongText : error}
      </p>
    </div>
  )
}
