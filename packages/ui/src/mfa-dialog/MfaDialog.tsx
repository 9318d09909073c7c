'use client'
import { callHost, reportUncaught, useLatestCallback } from '@mfa-challenge/hooks/internal'
import {
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react'
import { MfaChallenge } from '../mfa-challenge/MfaChallenge.tsx'
import type { MfaChallengeProps } from '../mfa-challenge/MfaChallengeProps.ts'
import { openModally } from './openModally.ts'
import { type WayOut, WayOutProvider } from '../way-out/WayOut.ts'

export interface MfaDialogProps extends Omit<MfaChallengeProps, 'aria-labelledby' | 'autoFocusHeading' | 'headingId'> {
  /** Whether it is there. While it isn't, nothing is rendered; each opening is a new challenge. */
  open: boolean
  /**
   * Called once for each opening, when it is to go: after Cancel, Escape, or Continue. Set `open` to false. A success
   * alone does not call it: close it from `onSucceeded`, or leave it to Continue.
   */
  onClose: () => void
}

/**
 * The whole challenge in a modal dialog of the browser's own, over the page. All props but `open` and `onClose` are the
 * challenge's. The heading takes the focus when it opens, and what had it before gets it back. Escape gives up, as Cancel
 * does. While an answer is being checked the first Escape is answered by "Checking…" alone, and only a second one leaves.
 * It needs an `MfaProvider` around it.
 */
export const MfaDialog: ForwardRefExoticComponent<MfaDialogProps> = forwardRef(function MfaDialog(
  { open, ...rest }: Omit<MfaDialogProps, 'ref'>,
  ref: ForwardedRef<HTMLElement>,
) {
  return open ? <OpenDialog {...rest} challengeRef={ref} /> : null
})

interface OpenDialogProps extends Omit<MfaDialogProps, 'open' | 'ref'> {
  challengeRef: ForwardedRef<HTMLElement>
}

function OpenDialog({ onClose, onAbandoned, onContinue, challengeRef, ...challenge }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const shut = useRef<() => void>(undefined)
  const wayOut = useRef<WayOut>(undefined)
  const takeWayOut = useLatestCallback((given: WayOut | undefined) => {
    wayOut.current = given
  })
  const isClosing = useRef(false)
  const [isShown, setIsShown] = useState(false)
  const headingId = useId()

  const shutOnce = useLatestCallback(() => {
    shut.current?.()
    shut.current = undefined
  })

  const close = () => {
    if (isClosing.current) return
    isClosing.current = true
    try {
      onClose()
    } catch (error) {
      reportUncaught(error)
      // Nobody will set `open` to false: left as it is, it would bar the whole page.
      shutOnce()
    }
  }
  const leave = (options?: { force: boolean }) => {
    if (!isClosing.current && wayOut.current?.(options) !== false) close()
  }

  const escape = useLatestCallback(() => leave())

  // A server renders it closed and empty. Its challenge comes once it is open, so that the focus can go to it.
  const show = useCallback(
    (element: HTMLDialogElement | null) => {
      if (element === null) shutOnce()
      dialog.current = element
      if (element === null) return
      shut.current = openModally(element, escape)
      setIsShown(true)
    },
    [escape, shutOnce],
  )

  return (
    <dialog
      ref={show}
      aria-labelledby={headingId}
      data-mfa-part="dialog"
      // React would tell a dialog of the host's around, too.
      onToggle={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.stopPropagation()
        if (event.target !== dialog.current) return
        // The host closes it, by `open`.
        event.preventDefault()
        leave()
      }}
      onClose={(event) => {
        event.stopPropagation()
        // A browser asks only once, and closes at the second Escape. Also comes late, after StrictMode's first mount.
        if (event.target === dialog.current && !dialog.current.open) leave({ force: true })
      }}
    >
      {isShown && (
        <WayOutProvider value={takeWayOut}>
          <MfaChallenge
            {...challenge}
            ref={challengeRef}
            autoFocusHeading
            headingId={headingId}
            // The dialog bears the name: one of two would be said twice.
            aria-labelledby={undefined}
            onAbandoned={() => {
              callHost(onAbandoned)
              close()
            }}
            onContinue={() => {
              callHost(onContinue)
              close()
            }}
          />
        </WayOutProvider>
      )}
    </dialog>
  )
}
