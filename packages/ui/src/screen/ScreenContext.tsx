'use client'
import { type AnnounceOptions, type FocusKeepingProps, moveFocus } from '@mfa-challenge/hooks'
import { createContext, type ReactNode, type RefObject, useContext, useEffect } from 'react'
import type { OwnEvents } from '../own-events/ownEvents.ts'
import type { RememberChoice } from '../remember-choice/useRemember.ts'
import type { MfaComponents } from '../slots/MfaComponents.ts'

export interface HelpLink {
  label: string
  href: string
}

/** What a screen gets from the challenge around it. A view alone has the defaults. */
export interface Screen {
  /** What the challenge is for: "Approve access request AR-20418". */
  readonly context?: ReactNode
  readonly headingId?: string | undefined
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6
  readonly help: readonly HelpLink[]
  /** Leaves the challenge, where its host lets people do so. */
  readonly cancel?: (() => void) | undefined
  /** The host's own words for this step. */
  readonly instructions?: ReactNode
  readonly remember?: RememberChoice | undefined
  readonly components: Partial<MfaComponents>
  /** Says it to people who don't see the change. The result takes it back, as long as it waits. */
  readonly announce: (message: string, options?: AnnounceOptions) => (() => void) | undefined
  /**
   * Called with the heading of each new screen, and its words: it gets the focus if the person brought the screen about.
   * @default the step sees to it that its own changes lose no focus
   */
  readonly claimFocus?: ((heading: HTMLElement | null, words: string, said?: string) => void) | undefined
  /** Called before a frame goes that has the focus in it. */
  readonly keepFocus?: (() => void) | undefined
  /** For the element of the step, where nothing around it sees the focus come and go, and keeps what is its own. */
  readonly stepProps?: (FocusKeepingProps & OwnEvents & { readonly ref: RefObject<HTMLDivElement | null> }) | undefined
  /** Gives something the focus, and scrolls to it as the host wants. */
  readonly moveFocus: (target: HTMLElement) => void
  /** Told when an answer of the person's begins to be checked, and when that has ended. */
  readonly noteChecking: (checking: boolean) => void
}

const nothing = () => undefined

const ScreenContext = createContext<Screen>({
  headingLevel: 2,
  help: [],
  components: {},
  announce: nothing,
  noteChecking: nothing,
  moveFocus: (target) => moveFocus(target),
})

export function useScreen(): Screen {
  return useContext(ScreenContext)
}

export const ScreenProvider = ScreenContext.Provider

/** Tells what is around the screen that an answer of the person's is being checked: not to be left by accident. */
export function useChecking(checking: boolean) {
  const { noteChecking } = useScreen()
  useEffect(() => {
    if (!checking) return undefined
    noteChecking(true)
    return () => noteChecking(false)
  }, [checking, noteChecking])
}
