'use client'
import { useSyncExternalStore } from 'react'
import { useScreen } from '../screen/ScreenContext.tsx'
import type { MfaButtonProps } from '../slots/MfaComponents.ts'
import { useWait } from './useWait.ts'
import { useWaitSeconds, type MfaWait } from './Wait.ts'

export interface ButtonProps {
  /** @default 'secondary' */
  look?: MfaButtonProps['look'] | undefined
  /** @default 'button' */
  type?: MfaButtonProps['type'] | undefined
  /** Something is being done. The button keeps the focus and takes no press. */
  busy?: boolean | undefined
  /**
   * Until it may be pressed. It stays in reach, counts down, and tells how long it still is when it is pressed.
   * @default 0
   */
  wait?: MfaWait | undefined
  /** Another button on the screen waits as long, and shows it. */
  waitsAlong?: boolean | undefined
  onClick?: (() => void) | undefined
  children: string
}

/** A button that never loses focus: while it takes no press it is `aria-disabled`, not `disabled`. */
export function Button({ look = 'secondary', busy = false, wait = 0, type = 'button', ...rest }: ButtonProps) {
  const { Button: Shown = PlainButton } = useScreen().components
  const label = rest.children
  const left = useWaitSeconds(wait)
  const seconds = busy ? 0 : left
  const { around, ref, tell } = useWait(label, { seconds, tells: look === 'primary' })
  const waits = around !== undefined
  const off = busy || waits
  // In a page of a server's that has the challenge in a form, the button is that form's until React is there.
  const isAlive = useSyncExternalStore(nothing, yes, no)
  return (
    <Shown
      look={look}
      busy={busy}
      off={off}
      // Not the form's submit while it is busy: a press would submit it all the same. While it waits, Enter is answered.
      type={busy || !isAlive ? 'button' : type}
      onClick={busy ? undefined : waits ? tell : rest.onClick}
      onFocus={waits ? tell : undefined}
      aria-disabled={off || undefined}
      data-mfa-part="button"
      data-look={look}
      data-busy={busy || undefined}
    >
      {waits && rest.waitsAlong !== true ? (
        <span ref={ref} data-mfa-part="button-wait">
          <span aria-hidden="true" data-mfa-part="text">
            {around[0]}
          </span>
          <span data-mfa-part="text">{label}</span>
          <span aria-hidden="true" data-mfa-part="text">
            {around[1]}
          </span>
        </span>
      ) : (
        label
      )}
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
      onFocus={props.onFocus}
      aria-disabled={props['aria-disabled']}
      data-mfa-part={props['data-mfa-part']}
      data-look={props['data-look']}
      data-busy={props['data-busy']}
    >
      {props.children}
    </button>
  )
}
