'use client'
import { createContext, type ReactNode, use } from 'react'

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
  /** Says it to people who don't see the change. */
  readonly announce: (message: string, options?: { assertive?: boolean }) => void
  /** Called with the heading of each new screen: it gets the focus if the person brought the screen about. */
  readonly claimFocus: (heading: HTMLElement) => void
}

const nothing = () => undefined

const ScreenContext = createContext<Screen>({ headingLevel: 2, help: [], announce: nothing, claimFocus: nothing })

export function useScreen(): Screen {
  return use(ScreenContext)
}

export const ScreenProvider = ScreenContext
