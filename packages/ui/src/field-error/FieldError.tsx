import { Icon } from '../icons/Icon.tsx'

export interface FieldErrorProps {
  id?: string | undefined
  children: string | undefined
}

/** What is wrong with a field, under it. The element is there before the words, for the field to name. */
export function FieldError({ children, ...rest }: FieldErrorProps) {
  const isEmpty = children === undefined || children === ''
  return (
    <p {...rest} data-mfa-part="field-error">
      {!isEmpty && (
        <>
          <Icon name="alert" />
          <span data-mfa-part="text">{children}</span>
        </>
      )}
    </p>
  )
}
