import type { MfaMethod, MfaOutcome } from '@mfa-challenge/hooks'
import type { ComponentProps, ReactNode } from 'react'
import type { MfaScroll } from '../focus/moveFocus.ts'
import type { RememberDeviceWords } from '../remember-choice/useRemember.ts'
import type { HelpLink, Screen } from '../screen/ScreenContext.tsx'
import type { MfaComponents } from '../slots/MfaComponents.ts'
import type { LanguageProps } from '../words/WordsContext.tsx'

/** What came of the challenge, for the screen. */
export interface MfaChallengeOutcome extends MfaOutcome {
  /** What the tick-box said. Undefined without `rememberDevice`. */
  readonly rememberDevice?: boolean | undefined
}

/** A screen that has its own instructions: the choice, or a method. */
export type InstructedStep = 'choosing' | MfaMethod['type']

export interface MfaChallengeProps
  extends Omit<ComponentProps<'section'>, 'children' | 'dangerouslySetInnerHTML' | 'onProgress' | 'translate'>,
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
