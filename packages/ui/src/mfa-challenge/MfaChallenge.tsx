'use client'
import { type MfaMethod, type MfaOutcome, useAnnouncer, useMfaChallenge, useMfaClient } from '@mfa-challenge/hooks'
import { type ComponentProps, type ReactNode, Suspense, useId, useMemo, useRef, useState } from 'react'
import { LockoutNotice } from '../lockout-notice/LockoutNotice.tsx'
import { MethodPicker } from '../method-picker/MethodPicker.tsx'
import { OutcomeNotice } from '../outcome-notice/OutcomeNotice.tsx'
import { type HelpLink, type Screen, ScreenProvider } from '../screen/ScreenContext.tsx'
import type { MfaWords } from '../words/englishWords.ts'
import { useWords, WordsProvider } from '../words/WordsContext.tsx'
import { MethodStep } from './MethodStep.tsx'
import { useFocusKeeping } from './useFocusKeeping.ts'

export interface MfaChallengeProps extends Omit<ComponentProps<'section'>, 'children' | 'onProgress'> {
  /** The methods that this person has: the service can't be asked. */
  methods: readonly MfaMethod[]
  /** Called once, when a method was passed. For the screen: your server must decide by what it saw itself. */
  onSucceeded?: ((outcome: MfaOutcome) => void) | undefined
  /** Called once, when the person gave up. Without it there is no Cancel. */
  onAbandoned?: (() => void) | undefined
  /** Shows Continue after a success. Without it, move on by yourself from `onSucceeded`. */
  onContinue?: (() => void) | undefined
  /** What it is for: "Approve access request AR-20418". */
  context?: ReactNode
  /** Links at the foot of every screen, always in the same order. */
  help?: readonly HelpLink[] | undefined
  /** @default 2 */
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
   * Sends an Okta push as soon as the method is chosen.
   * @default false
   */
  autoPush?: boolean | undefined
  /** When a lockout ends, in milliseconds since the epoch, if you know: the service does not tell. */
  lockedOutUntil?: number | undefined
  /** Replaces single words. */
  words?: Partial<MfaWords> | undefined
}

/** The whole challenge: choose a method, do it, be told how it came out. It needs an `MfaProvider` around it. */
export function MfaChallenge({ words, ...props }: MfaChallengeProps) {
  return (
    <WordsProvider words={words}>
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
  headingLevel = 2,
  initialFocus = 'heading',
  autoFocusHeading = false,
  autoPush = false,
  lockedOutUntil,
  ...rest
}: Omit<MfaChallengeProps, 'words'>) {
  // Only the steps ask the service. Without a provider this fails here and now, not at somebody's first Continue.
  useMfaClient()
  const headingId = useId()
  const root = useRef<HTMLElement>(null)
  const [press, setPress] = useState<object>(noPress)
  const { announce, status, statusProps, alert, alertProps } = useAnnouncer()
  const challenge = useMfaChallenge({ methods, onSucceeded, onAbandoned, lockedOutUntil })
  const { claimFocus, askForFocus, focusProps } = useFocusKeeping({
    root,
    initialFocus,
    autoFocus: autoFocusHeading,
    announce,
  })
  const words = useWords()
  const screen = useMemo(
    () => ({ context, headingId, headingLevel, help, announce, claimFocus }),
    [context, headingId, headingLevel, help, announce, claimFocus],
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
      {...rest}
      {...focusProps}
      ref={root}
      aria-labelledby={headingId}
      data-mfa-root=""
      data-mfa-part="challenge"
      data-step={challenge.status}
    >
      <ScreenProvider value={screen}>
        <Suspense fallback={<p data-mfa-part="step-lead">{words.loading}</p>}>{current()}</Suspense>
      </ScreenProvider>
      {/* Here from the first: a region that comes together with its message often goes unheard. */}
      <p {...statusProps} data-mfa-part="visually-hidden">
        {status}
      </p>
      <p {...alertProps} data-mfa-part="visually-hidden">
        {alert}
      </p>
    </section>
  )
}

const noHelp: readonly HelpLink[] = []
const noPress = {}
