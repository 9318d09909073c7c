'use client'
import {
  type MfaChallengeStep,
  type MfaMethod,
  type MfaOutcome,
  useAnnouncer,
  useMfaChallenge,
  useMfaClient,
} from '@mfa-challenge/hooks'
import { useLatestCallback } from '@mfa-challenge/hooks/internal'
import { type ComponentProps, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { type MfaScroll, moveFocus } from '../focus/moveFocus.ts'
import { LiveRegions } from '../live-regions/LiveRegions.tsx'
import { LockoutNotice } from '../lockout-notice/LockoutNotice.tsx'
import { useWayOut } from '../way-out/WayOut.ts'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OutcomeNotice } from '../outcome-notice/OutcomeNotice.tsx'
import { type RememberDeviceWords, useRemember } from '../remember-choice/useRemember.ts'
import { type HelpLink, type Screen, ScreenProvider } from '../screen/ScreenContext.tsx'
import type { MfaComponents } from '../slots/MfaComponents.ts'
import { type LanguageProps, useLanguage, WordsProvider } from '../words/WordsContext.tsx'
import { MethodStep } from './MethodStep.tsx'
import { useFocusKeeping } from '../focus/useFocusKeeping.ts'

/** What came of the challenge, for the screen. */
export interface MfaChallengeOutcome extends MfaOutcome {
  /** What the tick-box said. Undefined without `rememberDevice`. */
  readonly rememberDevice?: boolean | undefined
}

/** A screen that has its own instructions: the choice, or a method. */
export type InstructedStep = 'choosing' | MfaMethod['type']

export interface MfaChallengeProps
  extends Omit<ComponentProps<'section'>, 'children' | 'onProgress' | 'translate'>,
    LanguageProps {
  /** The methods that this person has: the service can't be asked. */
  methods: readonly MfaMethod[]
  /** Called once, when a method was passed. For the screen: your server must decide by what it saw itself. */
  onSucceeded?: ((outcome: MfaChallengeOutcome) => void) | undefined
  /** Called once, when the person gave up. Without it there is no Cancel. */
  onAbandoned?: (() => void) | undefined
  /** Shows Continue after a success. Without it, move on by yourself from `onSucceeded`. */
  onContinue?: (() => void) | undefined
  /** What it is for: "Approve access request AR-20418". */
  context?: ReactNode
  /** Links at the foot of every screen, always in the same order. */
  help?: readonly HelpLink[] | undefined
  /**
   * Your own words on single screens, between the heading and the controls. Text is shown as text: HTML in it is never
   * made into elements.
   */
  instructions?: Partial<Record<InstructedStep, ReactNode>> | undefined
  /** Your own button, text field or code input, in place of ours. Define them outside your components. */
  components?: Partial<MfaComponents> | undefined
  /**
   * Shows a tick-box on each method's screen; `onSucceeded` tells what it said. Only for a portal whose server can
   * remember a device: the service can't.
   * @default false
   */
  rememberDevice?: boolean | RememberDeviceWords | undefined
  /**
   * Of each screen's heading, to fit your page's outline.
   * @default 2
   */
  headingLevel?: Screen['headingLevel'] | undefined
  /**
   * Where the focus goes on a screen that the person asked for.
   * @default 'heading'
   */
  initialFocus?: 'heading' | 'field' | undefined
  /**
   * Takes the focus when the challenge appears too.
   * @default false
   */
  autoFocusHeading?: boolean | undefined
  /**
   * How the page scrolls when the focus moves: to another screen, or to what is wrong.
   * @default 'nearest'
   */
  scroll?: MfaScroll | undefined
  /**
   * Of each screen's heading, for something around it that it names, such as a dialog of yours.
   * @default an id made by React
   */
  headingId?: string | undefined
  /**
   * Sends an Okta push as soon as the method is chosen.
   * @default false
   */
  autoPush?: boolean | undefined
  /** When a lockout ends, in milliseconds since the epoch, if you know: the service does not tell. */
  lockedOutUntil?: number | undefined
}

/** The whole challenge: choose a method, do it, be told how it came out. It needs an `MfaProvider` around it. */
export function MfaChallenge({ locale, locales, words, translate, ...props }: MfaChallengeProps) {
  const language = { locale, locales, words, translate }
  return (
    <WordsProvider {...language} fallback={<section aria-busy data-mfa-root="" data-mfa-part="challenge" />}>
      <Challenge {...props} />
    </WordsProvider>
  )
}

function Challenge({
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
  ...rest
}: Omit<MfaChallengeProps, keyof LanguageProps>) {
  // Only the steps ask the service. Without a provider this fails here and now, not at somebody's first Continue.
  useMfaClient()
  const ownHeadingId = useId()
  const headingId = givenHeadingId ?? ownHeadingId
  const root = useRef<HTMLElement>(null)
  const [press, setPress] = useState<object>(noPress)
  const { announce, ...spoken } = useAnnouncer()
  const remember = useRemember(rememberDevice)
  const challenge = useMfaChallenge({
    methods,
    onSucceeded: (outcome) => onSucceeded?.({ ...outcome, rememberDevice: remember?.checked }),
    onAbandoned,
    lockedOutUntil,
  })
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
  const instructed = instructionsFor(challenge, instructions)
  const screen = useMemo(
    () => ({
      context,
      headingId,
      headingLevel,
      help,
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
  const leave = onAbandoned === undefined ? undefined : challenge.abandon

  function current() {
    switch (challenge.status) {
      case 'choosing':
        return (
          <MethodPicker
            methods={challenge.methods}
            preselectedId={challenge.preselectedId}
            onChoose={choose}
            onCancel={leave}
          />
        )
      case 'method':
        return (
          <MethodStep
            key={challenge.method.id}
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
        return <LockoutNotice until={challenge.until} onStartOver={startOver} onLeave={leave} />
      case 'nothingLeft':
        return <OutcomeNotice outcome="nothingLeft" onContinue={startOver} onLeave={leave} />
      case 'abandoned':
        return null
      default:
        return challenge satisfies never
    }
  }

  return (
    <section
      lang={locale}
      dir={direction}
      aria-labelledby={headingId}
      {...rest}
      {...focusProps}
      ref={root}
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
