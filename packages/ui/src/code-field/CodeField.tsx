'use client'

import { numberKinds, readNumber } from '@mfa-challenge/contract/internal'
import { useCodeField } from '@mfa-challenge/hooks/code-field'
import {
  type ComponentProps,
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  useImperativeHandle,
} from 'react'
import { FieldError } from '../field-error/FieldError.tsx'
import { useAnnounced } from '../screen/useAnnounced.ts'
import type { MfaCodeInputProps } from '../slots/MfaComponents.ts'

export interface CodeFieldProps
  extends Omit<MfaCodeInputProps, 'attributes'>,
    Omit<ComponentProps<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** Called each time the value changes to a full one. Never while `length` is unknown. */
  onComplete?: ((value: string) => void) | undefined
  /** For a host's own field. This one has them. */
  attributes?: MfaCodeInputProps['attributes'] | undefined
  /**
   * Cells are drawn for four to eight characters.
   * @default 'cells' where the length is known
   */
  appearance?: 'cells' | 'plain' | undefined
}

/** A one-time code in one real input. The cells are a drawing behind it. */
export const CodeField: ForwardRefExoticComponent<CodeFieldProps> = forwardRef(function CodeField(
  props: Omit<CodeFieldProps, 'ref'>,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const { label, hint, error, tooLongText, value, onValueChange, onComplete, alphabet, readOnly, ...more } = props
  const { appearance = 'cells', attempt, describedBy, inputRef, length: givenLength, attributes: _own, ...rest } = more
  const length = readNumber(givenLength, 'the length of a code', numberKinds.codeLength)
  const invalid = error !== undefined
  const field = useCodeField({ value, onValueChange, onComplete, length, alphabet, readOnly, invalid, describedBy })
  const { ref: fieldRef } = field.inputProps
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => fieldRef.current, [fieldRef])
  // The field keeps the focus, so nobody would hear of it otherwise.
  useAnnounced(field.tooLong ? tooLongText : undefined, { assertive: true })
  const cells = appearance === 'cells' && length !== undefined && length >= 4 && length <= 8 ? length : undefined

  return (
    <div
      {...rest}
      ref={ref}
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
      <FieldError key={attempt} {...field.errorProps}>
        {field.tooLong ? tooLongText : error}
      </FieldError>
    </div>
  )
})
