'use client'
import { type MfaScroll, moveFocus, useAnnouncer, useFocusKeeping } from '@mfa-challenge/hooks'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { type ReactNode, useMemo, useRef } from 'react'
import { LiveRegions } from '../live-regions/LiveRegions.tsx'
import { ownEvents } from '../own-events/ownEvents.ts'
import { type RememberDeviceWords, useRemember } from '../remember-choice/useRemember.ts'
import type { MfaComponents } from '../slots/MfaComponents.ts'
import { type LanguageProps, WordsProvider } from '../words/WordsContext.tsx'
import { type HelpLink, type Screen, ScreenProvider, useScreen } from './ScreenContext.tsx'

export interface MfaScreenProps extends LanguageProps {
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
  /**
   * How the page scrolls when the focus moves to an error.
   * @default 'nearest'
   */
  scroll?: MfaScroll | undefined
  /** Your own components, in place of ours. */
  components?: Partial<MfaComponents> | undefined
  /** Shows a tick-box, for a portal that can remember a device. */
  rememberDevice?: boolean | RememberDeviceWords | undefined
  /** Called when it is ticked, and when it no longer is. */
  onRememberDevice?: ((checked: boolean) => void) | undefined
  children: ReactNode
}

/** Gives views and steps that stand alone what `MfaChallenge` gives its own, and says aloud what they announce. */
export function MfaScreen({ locale, locales, words, translate, ...props }: MfaScreenProps) {
  const {
    context,
    headingLevel = 2,
    help,
    instructions,
    scroll = 'nearest',
    components,
    rememberDevice,
    onRememberDevice,
  } = props
  const around = useScreen()
  const { announce, ...spoken } = useAnnouncer()
  const remember = useRemember(rememberDevice, { onChange: onRememberDevice })
  const scrolled = useLatestCallback((target: HTMLElement) => moveFocus(target, scroll))
  const root = useRef<HTMLDivElement>(null)
  const { claimFocus, keepFocus, focusProps } = useFocusKeeping({
    root,
    announce,
    moveFocus: scrolled,
  })
  const screen = useMemo(
    () => ({
      claimFocus,
      keepFocus,
      stepProps: { ref: root, ...focusProps, ...ownEvents() },
      ...around,
      context,
      headingLevel,
      help: help ?? around.help,
      instructions,
      components: components ?? around.components,
      remember,
      announce,
      moveFocus: scrolled,
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
      scrolled,
    ],
  )
  return (
    <WordsProvider locale={locale} locales={locales} words={words} translate={translate}>
      <ScreenProvider value={screen}>{props.children}</ScreenProvider>
      <LiveRegions {...spoken} />
    </WordsProvider>
  )
}
