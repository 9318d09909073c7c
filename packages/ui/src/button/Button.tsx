import type { ComponentProps } from 'react'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  /** @default 'secondary' */
  look?: 'primary' | 'secondary' | 'plain' | undefined
  /** @default 'button' */
  type?: 'button' | 'submit' | undefined
  /** Something is being done. The button keeps the focus and takes no press. */
  busy?: boolean | undefined
  /** Takes no press for now. It stays in reach, so that people find it and its reason. */
  waiting?: boolean | undefined
}

/** A button that never loses focus: while it takes no press it is `aria-disabled`, not `disabled`. */
export function Button({ look = 'secondary', busy = false, waiting = false, type = 'button', ...rest }: ButtonProps) {
  const { onClick } = rest
  const isOff = busy || waiting
  return (
    <button
      {...rest}
      // Not the form's submit either: a press while it is off would submit it all the same.
      type={isOff || type === 'button' ? 'button' : 'submit'}
      onClick={isOff ? undefined : onClick}
      aria-disabled={isOff || undefined}
      data-mfa-part="button"
      data-look={look}
      data-busy={busy || undefined}
    />
  )
}
