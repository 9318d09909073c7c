'use client'
import { useAnnouncer } from '@mfa-challenge/hooks'
import { type ReactNode, useMemo, useRef } from 'react'
import { LiveRegions } from '../live-regions/LiveRegions.tsx'
import { type RememberDeviceWords, useRemember } from '../remember-device/useRemember.ts'
import { useFocusKeeping } from '../mfa-challenge/useFocusKeeping.ts'
import type { MfaComponents } from '../slots/MfaComponents.ts'
import type { MfaWords } from '../words/englishWords.ts'
import { WordsProvider } from '../words/WordsContext.tsx'
import { type HelpLink, type Screen, ScreenProvider, useScreen } from './ScreenContext.tsx'

export interface MfaScreenProps {
  /** What it is for: "Approve access request AR-20418". */
  context?: ReactNode
  /**
   * Of the screen's heading, to fit your page's outline.
   * @default 2
   */
  headingLevel?: Screen['headingLevel'] | undefined
  /** Links at the foot of the screen. */
  help?: readonly HelpLink[] | undefined
  /** Your own words between the heading and the controls. Text is shown as text: HTML in it is never made into elements. */
  instructions?: ReactNode
  /** Your own components, in place of ours. */
  components?: Partial<MfaComponents> | undefined
  /** Shows a tick-box, for a portal that can remember a device. */
  rememberDevice?: boolean | RememberDeviceWords | undefined
  /** Called when it is ticked, and when it no longer is. */
  onRememberDevice?: ((checked: boolean) => void) | undefined
  /** Replaces single words. */
  words?: Partial<MfaWords> | undefined
  children: ReactNode
}

/** Gives views and steps that stand alone what `MfaChallenge` gives its own, and says aloud what they announce. */
export function MfaScreen({ words, ...props }: MfaScreenProps) {
  const { context, headingLevel = 2, help, instructions, components, rememberDevice, onRememberDevice } = props
  const around = useScreen()
  const { announce, ...spoken } = useAnnouncer()
  const remember = useRemember(rememberDevice, onRememberDevice)
  const root = useRef<HTMLDivElement>(null)
  const { claimFocus, keepFocus, focusProps } = useFocusKeeping({
    root,
    initialFocus: 'heading',
    autoFocus: false,
    announce,
  })
  const screen = useMemo(
    () => ({
      claimFocus,
      keepFocus,
      stepProps: { ref: root, ...focusProps },
      ...around,
      context,
      headingLevel,
      help: help ?? around.help,
      instructions,
      components: components ?? around.components,
      remember,
      announce,
    }),
    [
      around,
      context,
      headingLevel,
      help,
      instructions,
      components,
      remember,
      announce,
      claimFocus,
      keepFocus,
      focusProps,
    ],
  )
  return (
    <WordsProvider words={words}>
      <ScreenProvider value={screen}>{props.children}</ScreenProvider>
      <LiveRegions {...spoken} />
    </WordsProvider>
  )
}
