import type { UseAnnouncerResult, UseFocusKeepingResult } from '@mfa-challenge/hooks'
import { createContext } from 'react'

/** What the challenge does for every screen: it says aloud what changes, and keeps the focus. */
export type ScreenServices = Pick<UseAnnouncerResult, 'announce'> &
  Pick<UseFocusKeepingResult, 'claimFocus' | 'keepFocus'>

const nothing = () => undefined

export const ScreenContext = createContext<ScreenServices>({
  announce: () => nothing,
  claimFocus: nothing,
  keepFocus: nothing,
})
