'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useScreen } from '../screen/ScreenContext.tsx'
import type { MfaButtonProps } from '../slots/MfaComponents.ts'

export interface ButtonProps {
  /** @default 'secondary' */
  look?: MfaButtonProps['look'] | undefined
  /** @default 'button' */
  type?: MfaButtonProps['type'] | undefined
  /** Something is being done. The button keeps the focus and takes no press. */
  busy?: boolean | undefined
  /** Takes no press for now. It stays in reach, so that people find it and its reason. */
  waiting?: boolean | undefined
  onClick?: (() => void) | undefined
  children: ReactNode
}

/** A button that never loses focus: while it takes no press it is `aria-disabled`, not `disabled`. */
export function Button({ look = 'secondary', busy = false, waiting = false, type = 'button', ...rest }: ButtonProps) {
  const { Button: Shown = PlainButton } = useScreen().components
  const off = busy || waiting
  // In a page of a server's that has the challenge in a form, the button is that form's until React is there.
  const isAlive = useSyncExternalStore(nothing, yes, no)
  return (
    <Shown
      look={look}
      busy={busy}
      off={off}
      // Not the form's submit either: a press while it is off would submit it all the same.
      type={off || !isAlive ? 'button' : type}
      onClick={off ? undefined : rest.onClick}
      aria-disabled={off || undefined}
      data-mfa-part="button"
      data-look={look}
      data-busy={busy || undefined}
    >
      {rest.children}
    </Shown>
  )
}

const nothing = () => () => undefined
const yes = () => true
const no = () => false

function PlainButton(props: MfaButtonProps) {
  return (
    <button
      type={props.type === 'submit' ? 'submit' : 'button'}
      onClick={props.onClick}
      aria-disabled={props['aria-disabled']}
      data-mfa-part={props['data-mfa-part']}
      data-look={props['data-look']}
      data-busy={props['data-busy']}
    >
      {props.children}
    </button>
  )
}
