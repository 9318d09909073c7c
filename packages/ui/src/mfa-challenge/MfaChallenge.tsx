'use client'
import {
  type MfaChallengeStep,
  moveFocus,
  useAnnouncer,
  useFocusKeeping,
  useMfaChallenge,
  useMfaClient,
} from '@mfa-challenge/hooks'
import { personalName, useLatestCallback } from '@mfa-challenge/hooks/internal'
import {
  type FocusEvent,
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefCallback,
  type RefObject,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { LiveRegions } from '../live-regions/LiveRegions.tsx'
import { LockoutNotice } from '../lockout-notice/LockoutNotice.tsx'
import { useMergedRef } from '../merged-ref/useMergedRef.ts'
import { useWayOut } from '../way-out/WayOut.ts'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OutcomeNotice } from '../outcome-notice/OutcomeNotice.tsx'
import { useOwnEvents } from '../own-events/ownEvents.ts'
import { useRemember } from '../remember-choice/useRemember.ts'
import { type HelpLink, ScreenProvider } from '../screen/ScreenContext.tsx'
import type { MfaComponents } from '../slots/MfaComponents.ts'
import { type LanguageProps, useLanguage, WordsProvider } from '../words/WordsContext.tsx'
import { elementProps } from './elementProps.ts'
import { MethodStep } from './MethodStep.tsx'
import { usePrefetch } from './usePrefetch.ts'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'

export type { InstructedStep, MfaChallengeOutcome, MfaChallengeProps } from './MfaChallengeProps.ts'

/** The whole challenge: choose a method, do it, be told how it came out. It needs an `MfaProvider` around it. */
export const MfaChallenge: ForwardRefExoticComponent<MfaChallengeProps> = forwardRef(function MfaChallenge(
  { locale, locales, words, translate, ...props }: Omit<MfaChallengeProps, 'ref'>,
  ref: ForwardedRef<HTMLElement>,
) {
  const root = useRef<HTMLElement>(null)
  const elementRef = useMergedRef(root, ref)
  const language = { locale, locales, words, translate }
  const waiting = (
    <section {...elementProps(props)} ref={elementRef} aria-busy data-mfa-root="" data-mfa-part="challenge" />
  )
  return (
    <WordsProvider {...language} fallback={waiting}>
      <Challenge {...props} root={root} elementRef={elementRef} />
    </WordsProvider>
  )
})

interface ChallengeProps extends Omit<MfaChallengeProps, keyof LanguageProps | 'ref'> {
  root: RefObject<HTMLElement | null>
  elementRef: RefCallback<HTMLElement>
}

function Challenge({ root, elementRef, ...props }: ChallengeProps) {
  const {
    methods,
    onSucceeded,
    onAbandoned,
    onContinue,
    context,
    help = noHelp,
    instructions,
    components = noComponents,
    rememberDevice,
    headingLevel = 2,
    initialFocus = 'heading',
    autoFocusHeading = false,
    scroll = 'nearest',
    headingId: givenHeadingId,
    autoPush = false,
    lockedOutUntil,
  } = props
  const { onFocus, onBlur, ...rest } = elementProps(props)
  const ownEvents = useOwnEvents(rest)
  // Only the steps ask the service. Without a provider this fails here and now, not at somebody's first Continue.
  useMfaClient()
  const ownHeadingId = useId()
  const headingId = givenHeadingId ?? ownHeadingId
  const [press, setPress] = useState<object>(noPress)
  const { announce, ...spoken } = useAnnouncer()
  const challenge = useMfaChallenge({
    methods,
    onSucceeded: (outcome) => onSucceeded?.({ ...outcome, rememberDevice: remember?.checked }),
    onAbandoned,
    lockedOutUntil,
  })
  const prefetch = usePrefetch(challenge)
  const remember = useRemember(rememberDevice, { person: challenge.person })
  const scrolled = useLatestCallback((target: HTMLElement) => moveFocus(target, scroll))
  const { claimFocus, keepFocus, askForFocus, focusProps } = useFocusKeeping({
    root,
    initialFocus,
    autoFocus: autoFocusHeading,
    announce,
    moveFocus: scrolled,
  })
  const noteChecking = useWayOut({ leave: challenge.abandon, announce })
  const { locale, direction } = useLanguage()
  const cancel = onAbandoned === undefined || challenge.status === 'succeeded' ? undefined : challenge.abandon
  const instructed = instructionsFor(challenge, instructions)
  const screen = useMemo(
    () => ({
      context,
      headingId,
      headingLevel,
      help,
      cancel,
      instructions: instructed,
      components,
      remember,
      announce,
      claimFocus,
      keepFocus,
      moveFocus: scrolled,
      noteChecking,
    }),
    [
      context,
      headingId,
      headingLevel,
      help,
      cancel,
      instructed,
      components,
      remember,
      announce,
      claimFocus,
      keepFocus,
      scrolled,
      noteChecking,
    ],
  )

  const choose = (methodId: string) => {
    askForFocus()
    prefetch(methodId)
    setPress({})
    challenge.choose(methodId)
  }
  const goBack = () => {
    askForFocus()
    challenge.goBack()
  }
  const startOver = () => {
    askForFocus()
    challenge.startOver()
  }

  function current() {
    switch (challenge.status) {
      case 'choosing':
        return (
          <MethodPicker
            methods={challenge.methods}
            preselectedId={challenge.preselectedId}
            onLikely={prefetch}
            onChoose={choose}
          />
        )
      case 'method':
        return (
          <MethodStep
            key={personalName(challenge.method)}
            method={challenge.method}
            press={press}
            autoPush={autoPush}
            onEnd={challenge.end}
            onAnotherWay={goBack}
          />
        )
      case 'succeeded':
        return <OutcomeNotice outcome="succeeded" onContinue={onContinue} />
      case 'lockedOut':
        return <LockoutNotice until={challenge.until} onStartOver={startOver} />
      case 'nothingLeft':
        return <OutcomeNotice outcome="nothingLeft" onContinue={startOver} />
      case 'abandoned':
        return null
      default:
        return challenge satisfies never
    }
  }

  // Ours first: the host's may throw.
  const focusHandlers = {
    onFocus(event: FocusEvent<HTMLElement>) {
      focusProps.onFocus()
      onFocus?.(event)
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      focusProps.onBlur(event)
      onBlur?.(event)
    },
  }

  return (
    <section
      lang={locale}
      dir={direction}
      aria-labelledby={headingId}
      {...rest}
      {...focusHandlers}
      {...ownEvents}
      ref={elementRef}
      data-mfa-root=""
      data-mfa-part="challenge"
      data-step={challenge.status}
    >
      <ScreenProvider value={screen}>{current()}</ScreenProvider>
      <LiveRegions {...spoken} />
    </section>
  )
}

function instructionsFor(step: MfaChallengeStep, instructions: MfaChallengeProps['instructions']): ReactNode {
  if (step.status === 'choosing') return instructions?.choosing
  return step.status === 'method' ? instructions?.[step.method.type] : undefined
}

const noHelp: readonly HelpLink[] = []
const noComponents: Partial<MfaComponents> = {}
const noPress = {}
